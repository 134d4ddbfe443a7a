const http = require('http');

const settings = '{"name":"local"}';
http.createServer((req, res) => {
  const { name } = JSON.parse(settings);
  const home = new URL('/home', 'http://localhost');
  res.end(`${name} ${home.href} ${req.method}`);
});
