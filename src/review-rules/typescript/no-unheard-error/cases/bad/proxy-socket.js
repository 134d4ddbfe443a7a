const net = require('net');

exports.forward = (port, target) =>
  net
    // Both ends of the pipe.
    .createServer((socket) => { // expect: unheard-error
      const upstream = net.connect(target); // expect: unheard-error
      socket.pipe(upstream).pipe(socket);
    })
    .listen(port);
