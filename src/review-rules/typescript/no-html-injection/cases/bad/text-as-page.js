const http = require('http');

module.exports = (req, res) => {
  res.statusCode = 404;
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end('Cannot find ' + req.query.name); // expect: xss
};

http.createServer((req, res) => {
  res.writeHead(404, { 'content-type': 'text/html' });
  res.end(`Not Found: ${decodeURIComponent(req.url)}`); // expect: xss
});
