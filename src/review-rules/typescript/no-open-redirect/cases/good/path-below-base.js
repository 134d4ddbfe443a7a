module.exports = (base) => (req, res, next) => {
  if (req.url.endsWith('/')) return next();
  res.redirect(base + req.url + '/');
};

module.exports.mounted = (req, res, next) => {
  if (req.url !== '/') return next();
  res.redirect(req.baseUrl + '/');
};

module.exports.cut = (req, res, next) => {
  if (req.accepts('html')) return next();
  res.redirect(req.path.slice(1) + '/');
};
