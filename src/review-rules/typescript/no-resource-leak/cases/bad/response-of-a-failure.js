const http = require('http');

exports.sizeOf = function sizeOf(url, callback) {
  const request = http.get(url, { timeout: 2000 }, function (response) { // expect: unclosed-connection
    if (response.statusCode >= 300) {
      return callback(new Error('status ' + response.statusCode));
    }
    let size = 0;
    response.on('data', function (chunk) {
      size += chunk.length;
    });
    response.on('end', function () {
      callback(null, size);
    });
  });
  request.on('timeout', function () {
    request.destroy(new Error('timeout'));
  });
  request.on('error', callback);
};
