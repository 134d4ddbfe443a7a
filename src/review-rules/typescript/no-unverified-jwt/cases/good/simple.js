const simple = require('jwt-simple');

exports.read = (req, key) => simple.decode(req.cookies.token, key);
exports.strict = (req, key) => simple.decode(req.cookies.token, key, false, 'HS256');
