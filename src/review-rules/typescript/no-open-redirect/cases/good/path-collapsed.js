const parseUrl = require('parseurl');

module.exports = function (options) {
  return function slashes(req, res, next) {
    const path = parseUrl(req).pathname;
    if (path.endsWith('/')) return next();
    res.redirect(301, path.replace(/^\/+/, '/') + '/');
  };
};

module.exports.checked = function (req, res, next) {
  if (req.path.endsWith('/') || req.path.slice(0, 2) === '//') return next();
  res.redirect(301, req.path + '/');
};
