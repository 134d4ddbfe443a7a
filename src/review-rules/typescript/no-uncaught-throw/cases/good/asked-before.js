const http = require('http');

http.createServer((req, res) => {
  const address = `http://${req.headers.host}${req.url}`;
  if (!URL.canParse(address)) return res.end();
  res.end(new URL(address).pathname);
});
