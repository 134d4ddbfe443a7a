var fs = require('fs');
var http = require('http');
var path = require('path');
var url = require('url');

var root = process.argv[2] || '.';

http.createServer(function (request, response) {
  var file = path.join(root, unescape(url.parse(request.url).pathname));
  if (path.resolve(file).indexOf(path.resolve(root) + path.sep) !== 0) {
    response.writeHead(403);
    return response.end();
  }
  fs.createReadStream(file).on('error', () => response.destroy()).pipe(response);
}).listen(8080);
