const url = require('url');

module.exports = (req, res, next) => {
  const address = url.parse(req.url);
  if (address.pathname.charAt(address.pathname.length - 1) === '/') return next();
  address.pathname = address.pathname + '/';
  res.writeHead(302, { Location: url.format(address) }); // expect: open-redirect
  res.end();
};
