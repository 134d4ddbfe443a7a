const http = require('http');
const { parse } = require('url');

http
  .createServer((req, res) => {
    const { query } = parse(req.url, true);
    const q = parse(req.url, true).query;
    res.write(q.name.toUpperCase()); // expect: missing-value
    res.end(Object.keys(query).join());
  })
  .listen(8000);
