import { createServer } from 'node:net';

createServer().on('close', async () => {
  await database.close();
});
