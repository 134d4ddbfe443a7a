module.exports = (req, res, next) => {
  if (!req.headers.authorization) return res.sendStatus(401);
  req.token = req.headers.authorization.split(' ')[1];
  next();
};

module.exports.optional = (req, res, next) => {
  const header = req.headers.authorization;
  if (header && header.startsWith('Bearer ')) req.token = header.slice(7);
  next();
};
