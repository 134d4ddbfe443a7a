const http = require('http');

http
  .createServer((req, res) => {
    const { pathname } = new URL(req.url, `http://${req.headers.host}`); // expect: uncaught-throw
    res.end(pathname);
  })
  .listen(8080);
