import { createServer } from 'node:net';

createServer().on('connection', async (socket) => {
  const session = await store.open(socket.remoteAddress).catch(() => undefined);
  socket.write(session?.greeting ?? 'sorry');
});
