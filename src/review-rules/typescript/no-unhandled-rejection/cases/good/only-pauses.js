import { setTimeout as sleep } from 'node:timers/promises';
import { createServer } from 'node:net';

createServer().on('connection', async (socket) => {
  await sleep(100);
  socket.end('bye');
});
setTimeout(async () => {
  await delay(10);
  tick();
}, 10);
