const { events } = require('./events');

// Once for the program.
module.exports = function start(connection, sockets) {
  connection.on('connection', () => {
    setInterval(() => connection.ping(), 30000);
  });
  sockets.forEach('connection', (socket) => {
    events.on('changed', (row) => socket.emit('changed', row));
  });
};
