const net = require('net');

exports.notify = function notify(port, message) {
  const socket = net.connect(port, 'localhost'); // expect: unclosed-connection
  socket.on('error', (error) => console.warn(error.message));
  socket.write(message);
};
