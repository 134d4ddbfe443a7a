const http = require('http');

http.createServer((req, res) => {
  const path = new Promise((resolve) => resolve(decodeURIComponent(req.url)));
  path.then(
    (text) => res.end(text),
    () => res.end(),
  );
});
