const session = require('express-session');

app.use(
  session({
    secret: process.env.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: false, maxAge: 3_600_000 }, // expect: unsafe-cookie
  }),
);
