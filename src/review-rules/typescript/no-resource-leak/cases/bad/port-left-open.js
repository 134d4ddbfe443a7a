const net = require('net');

exports.isOpen = function isOpen(host, port, ms) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port }); // expect: unclosed-connection
    socket.setTimeout(ms, () => resolve(false));
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
};
