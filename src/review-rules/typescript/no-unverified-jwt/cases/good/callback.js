const jwt = require('jsonwebtoken');

exports.check = (req, res, next) => {
  jwt.verify(req.query.token, keyOf, (error, claims) => {
    req.claims = claims;
    next(error);
  });
};
