const http = require('http');

http
  .createServer((req, res) => {
    try {
      res.end(decodeURIComponent(req.url));
    } catch {
      res.statusCode = 400;
      res.end();
    }
  })
  .listen(8080);
