import { createServer } from 'node:net';

createServer().on('connection', async (socket) => {
  try {
    await store.open(socket.remoteAddress);
  } catch (error) {
    await logger.report(error);
  }
});
