const http = require('http');

const server = http.createServer();
server.on('request', (req, res) => {
  const token = req.headers.authorization.split(' ')[1]; // expect: missing-value
  res.statusCode = token === process.env.TOKEN ? 200 : 401;
  res.end();
});
server.listen(80);
