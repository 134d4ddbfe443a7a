const net = require('net');

exports.probe = function probe(host, port, timeout = 2000) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port }); // expect: unclosed-connection
    socket.setTimeout(timeout);
    socket.once('connect', () => {
      resolve(true);
    });
    socket.once('timeout', () => {
      resolve(false);
    });
    socket.once('error', reject);
  });
};
