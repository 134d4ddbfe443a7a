const jwt = require('jsonwebtoken');

exports.read = (token, key) => jwt.verify(token, key, { algorithms: ['HS256', 'none'] }); // expect: unverified-jwt
exports.issue = (claims) => jwt.sign(claims, null, { algorithm: 'none' }); // expect: unverified-jwt
