module.exports = (req, res, next) => {
  req.shop = req.headers.host.split('.')[0];
  const secret = req.get('host').split(':');
  req.port = secret[1];
  next();
};
