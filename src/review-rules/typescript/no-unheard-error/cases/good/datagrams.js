const dgram = require('dgram');

exports.send = (text, port, host, callback) => {
  const socket = dgram.createSocket('udp4');
  socket.send(text, port, host, (error) => {
    socket.close();
    callback(error);
  });
};

exports.listen = (port, heard) => {
  const socket = dgram.createSocket('udp4');
  socket.on('error', () => socket.close());
  socket.on('message', heard);
  socket.bind(port);
};
