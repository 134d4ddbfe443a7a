const jwt = require('jsonwebtoken');

const SECRET = 'thisismylittlesecret'; // expect: hardcoded-secret

exports.issue = (user) => jwt.sign({ id: user.id }, SECRET, { expiresIn: '1h' });
exports.read = (token) => jwt.verify(token, SECRET);
