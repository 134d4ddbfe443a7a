import { createServer } from 'node:net';

process.on('unhandledRejection', (error) => {
  log.fatal(error);
  process.exit(1);
});

createServer().on('connection', async (socket) => {
  await store.open(socket.remoteAddress);
});
