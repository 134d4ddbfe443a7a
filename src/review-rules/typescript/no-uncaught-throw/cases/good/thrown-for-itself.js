const net = require('net');

exports.serve = (handler) =>
  net.createServer((socket) => {
    socket.on('data', (chunk) => {
      if (typeof handler !== 'function') throw new TypeError('handler must be a function');
      handler(chunk);
    });
  });
