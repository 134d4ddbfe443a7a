const parseUrl = require('parseurl');
const url = require('url');

module.exports = function (options) {
  return function slashes(req, res, next) {
    const path = parseUrl(req).pathname;
    if (path[path.length - 1] === '/') return next();
    res.statusCode = 301;
    res.setHeader('Location', path + '/'); // expect: open-redirect
    res.end();
  };
};

exports.bare = function (req, res, next) {
  const parsed = url.parse(req.originalUrl);
  if (!parsed.pathname.endsWith('/')) return next();
  res.redirect(301, parsed.pathname.slice(0, -1)); // expect: open-redirect
};

exports.small = function (req, res, next) {
  if (!/[A-Z]/.test(req.path)) return next();
  res.redirect(req.path.toLowerCase()); // expect: open-redirect
};
