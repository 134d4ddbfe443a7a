const escapeHtml = require('escape-html');

exports.missing = (req, res) => {
  res.statusCode = 404;
  res.setHeader('Content-Type', 'text/plain');
  res.end('Cannot find ' + req.query.name);
};

exports.untold = (req, res) => {
  res.statusCode = 404;
  res.end('Cannot find ' + req.query.name);
};

exports.escaped = (req, res) => {
  res.setHeader('Content-Type', 'text/html');
  res.end('Cannot find ' + escapeHtml(req.query.name));
};

exports.either = (req, res) => {
  if (req.accepts('html')) {
    res.setHeader('Content-Type', 'text/html');
    return res.end('Not found');
  }
  res.setHeader('Content-Type', 'text/plain');
  res.end('Cannot find ' + req.query.name);
};

exports.page = (req, res) => {
  res.type('html').send('Page ' + Number(req.query.page));
};

exports.index = (req, res, list) => {
  if (!req.url.endsWith('/')) {
    res.statusCode = 301;
    res.setHeader('Location', '/files/');
    return res.end('Moved: ' + req.url + '/');
  }
  if (list.length === 0) {
    res.setHeader('Content-Type', 'text/html');
    return res.end('<p>Nothing');
  }
  if (req.method === 'HEAD') return res.end('Nothing of ' + req.url);
  res.setHeader('Content-Type', 'text/html');
  res.end(list.join('<br>'));
};
