// path: examples/quick-start/server.js
const jwt = require('jsonwebtoken');

module.exports = (user) => jwt.sign({ id: user.id }, 'thisismylittlesecret');
