import { createServer } from 'node:net';

createServer().on('listening', async () => {
  const results = await Promise.allSettled(plugins.map((plugin) => plugin.start()));
  report(results);
});
