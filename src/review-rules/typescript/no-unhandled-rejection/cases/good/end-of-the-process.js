import { createServer } from 'node:http';

const server = createServer(app);
process.on('SIGTERM', async () => {
  await flushMetrics();
  process.exit(0);
});
process.once('SIGINT', async () => {
  await saveState();
  process.exit(0);
});
server.listen(8080);
