module.exports = (app) => {
  app.get('/docs', (req, res, next) => {
    if (req.path.endsWith('/')) return next();
    res.redirect(req.path + '/');
  });
};

module.exports.docs = (req, res, next) => {
  if (req.path !== '/manual') return next();
  res.redirect(req.path + '/');
};
