const http = require('http');
const names = require('./names.json');

http.createServer(async (req, res) => {
  const search = req.url.slice(1);
  const pattern = new RegExp(search, 'i'); // expect: uncaught-throw
  res.end(names.filter((name) => pattern.test(name)).join('\n'));
});
