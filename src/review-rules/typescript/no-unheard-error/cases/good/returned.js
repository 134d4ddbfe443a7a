const http = require('http');
const net = require('net');

exports.open = (port) => net.connect(port);
exports.ask = function (options) {
  const asked = http.request(options);
  asked.end();
  return asked;
};
