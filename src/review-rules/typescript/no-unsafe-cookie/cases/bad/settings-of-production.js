// path: config/production.js
const session = require('express-session');

module.exports = session({ secret: process.env.SECRET, cookie: { secure: false } }); // expect: unsafe-cookie
