const jwt = require('jsonwebtoken');

module.exports = (req, res, next) => {
  const token = req.headers.authorization.split(' ')[1]; // expect: absent-input
  jwt.verify(token, process.env.KEY, (err, user) => {
    if (err) return res.status(401).end();
    req.user = user;
    next();
  });
};
