const http = require('http');

http.createServer((req, res) => {
  if (!req.headers.authorization) return res.end();
  const [, token] = req.headers.authorization.split(' ');
  const cookie = req.headers.cookie;
  const names = cookie ? cookie.split(';') : [];
  const language = req.headers['accept-language']?.split(',')[0];
  const type = (req.headers['content-type'] || '').split(';')[0];
  res.end([token, names, language, type].join());
});
