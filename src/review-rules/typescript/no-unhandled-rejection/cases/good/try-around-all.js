import { createServer } from 'node:net';

createServer().on('connection', async (socket) => {
  try {
    const session = await store.open(socket.remoteAddress);
    socket.write(session.greeting);
  } catch (error) {
    socket.destroy(error);
  }
});
