module.exports = function presence(io) {
  const users = new Map();

  io.on('connection', (socket) => {
    socket.on('hello', ({ name }) => {
      users.set(socket.id, { name, typing: false });
      io.emit('users', [...users.values()]);
    });

    socket.on('typing', (isTyping) => {
      const user = users.get(socket.id);
      user.typing = Boolean(isTyping); // expect: maybe-null-result
      socket.broadcast.emit('typing', { name: user.name, isTyping });
    });

    socket.on('rename', function (name) {
      users.get(socket.id).name = String(name); // expect: maybe-null-result
    });
  });
};
