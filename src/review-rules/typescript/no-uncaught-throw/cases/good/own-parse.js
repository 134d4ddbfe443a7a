const http = require('http');
const JSON = require('./lenient-json');

function decodeURIComponent(text) {
  return text.replaceAll('%20', ' ');
}

http.createServer((req, res) => {
  res.end(decodeURIComponent(req.url) + JSON.parse(req.headers['x-data']));
});
