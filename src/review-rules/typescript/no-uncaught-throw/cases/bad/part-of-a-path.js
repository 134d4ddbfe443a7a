const http = require('http');
const path = require('path');
const url = require('url');

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true);
  const options = url.parse(req.url, true);
  const file = path.join('public', options.query.file); // expect: missing-value
  res.end(`${file} ${Object.keys(query)}`);
});
