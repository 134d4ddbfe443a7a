const dgram = require('dgram');

exports.listen = (port, heard) => {
  const socket = dgram.createSocket('udp4'); // expect: unheard-error
  socket.on('message', heard);
  socket.bind(port);
};

exports.send = (text, port, host) => {
  const socket = dgram.createSocket('udp4'); // expect: unheard-error
  socket.send(text, port, host.name);
};
