module.exports = function presence(io) {
  const users = new Map();
  const rooms = new Map();

  io.on('connection', (socket) => {
    users.set(socket.id, { name: '', typing: false });

    socket.on('hello', ({ name }) => {
      users.get(socket.id).name = name;
    });

    socket.on('join', (room) => {
      rooms.set(socket.id, { room, since: Date.now() });
      socket.emit('joined', rooms.get(socket.id).since);
    });

    socket.on('leave', () => {
      const joined = rooms.get(socket.id);
      if (joined) socket.leave(joined.room);
    });
  });
};
