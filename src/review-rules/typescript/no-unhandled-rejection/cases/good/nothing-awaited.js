import { createServer } from 'node:net';

createServer().on('connection', async (socket) => {
  socket.end('bye');
});
setInterval(async () => count(), 1000);
