const express = require('express');
const session = require('express-session');
const cookieParser = require('cookie-parser');

const app = express();
app.use(cookieParser('monkey business')); // expect: hardcoded-secret
app.use(
  session({
    secret: 'keyboard cat', // expect: hardcoded-secret
    resave: false,
    saveUninitialized: true,
  }),
);
