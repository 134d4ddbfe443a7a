exports.listen = (socket, store, log) => {
  socket.on('message', (data) => {
    try {
      read(data);
    } catch {
      socket.close();
    }
  });

  function read(data) {
    try {
      store.add(JSON.parse(data));
    } catch (error) {
      log.warn('Invalid message', data);
      if (error instanceof SyntaxError) throw error;
    }
  }
};

exports.listenElsewhere = (socket, store) => {
  socket.on('message', (data) => {
    try {
      store.add(JSON.parse(data));
    } catch (error) {
      const other = new Error('Invalid message', { cause: error });
      socket.emit('invalid', other);
    }
  });
};
