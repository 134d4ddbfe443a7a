const net = require('net');

exports.isOpen = function isOpen(host, port, ms) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    socket.setTimeout(ms, function () {
      this.destroy();
      resolve(false);
    });
    socket.on('connect', function () {
      this.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
};

exports.probe = function probe(port, done) {
  const socket = net.connect(port);
  socket.setTimeout(1000);
  socket.on('timeout', () => socket.destroy());
  socket.on('connect', () => {
    socket.end();
    done(true);
  });
  socket.on('error', () => done(false));
};

exports.ask = function ask(port, done) {
  const socket = net.connect(port);
  socket.setTimeout(1000);
  socket.on('data', (data) => done(null, data));
  socket.on('error', done);
};
