export const answer = (socket) =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('too late')), 1000);
    socket.once('message', (text) => {
      if (text !== 'pong') return;
      resolve(JSON.parse(text));
    });
    socket.send('ping', (err) => {
      if (err) {
        console.error(err);
        return;
      }
      resolve();
    });
  });
