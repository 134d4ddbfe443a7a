const net = require('net');

exports.follow = (port, events) => {
  const socket = net.connect(port);
  for (const [name, listener] of Object.entries(events)) socket.on(name, listener);
};
