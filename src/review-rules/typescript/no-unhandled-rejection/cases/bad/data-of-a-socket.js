import { createServer } from 'node:net';

export function listen(store) {
  const server = createServer();
  server.on('connection', async (socket) => { // expect: unhandled-rejection
    const session = await store.open(socket.remoteAddress);
    socket.write(session.greeting);
  });
  return server;
}
