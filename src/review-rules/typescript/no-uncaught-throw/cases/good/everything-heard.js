const http = require('http');

process.on('uncaughtException', (error) => console.error(error));

http.createServer((req, res) => {
  res.end(decodeURIComponent(req.url));
});
