var fs = require('fs');
var http = require('http');
var path = require('path');
var url = require('url');

var root = process.argv[2] || '.';

http.createServer(function (request, response) {
  var address = url.parse(request.url);
  var file = path.join(root, unescape(address.pathname));
  fs.stat(file, function (error, stat) { // expect: path-traversal
    if (error || !stat.isFile()) {
      response.writeHead(404);
      return response.end();
    }
    fs.createReadStream(file).on('error', () => response.destroy()).pipe(response); // expect: path-traversal
  });
}).listen(8080);
