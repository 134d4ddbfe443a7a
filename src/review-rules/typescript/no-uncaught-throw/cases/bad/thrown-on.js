exports.listen = (socket, store, log) => {
  socket.on('message', (data) => {
    try {
      const message = JSON.parse(data); // expect: uncaught-throw
      store.add(message);
    } catch (error) {
      log.warn('Invalid message', data);
      throw error;
    }
  });
};
