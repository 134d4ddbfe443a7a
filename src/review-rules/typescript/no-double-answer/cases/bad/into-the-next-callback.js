const net = require('net');

exports.ask = (path, next) => {
  const socket = net.connect(path, (err) => {
    if (err) {
      next(err); // expect: called-back-twice
    }
    socket.once('data', (data) => {
      next(null, data);
      socket.end();
    });
  });
};
