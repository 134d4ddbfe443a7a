import { createServer } from 'node:net';

createServer().on('connection', async (socket) => {
  const load = async () => {
    await store.open(socket.remoteAddress);
  };
  load().catch((error) => socket.destroy(error));
});
