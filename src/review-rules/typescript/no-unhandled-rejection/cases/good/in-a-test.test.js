import { createServer } from 'node:net';

const server = createServer();
server.on('connection', async (socket) => {
  await store.open(socket.remoteAddress);
});
