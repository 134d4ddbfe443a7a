const simple = require('jwt-simple');

exports.read = (token, key) => simple.decode(token, key, true); // expect: unverified-jwt
