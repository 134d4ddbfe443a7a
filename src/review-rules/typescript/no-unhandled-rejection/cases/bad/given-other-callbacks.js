import { createServer } from 'node:net';

async function begin(onProgress) {
  const session = new Session({ onProgress });
  await session.begin();
}

const onProgress = (done) => process.stdout.write(`${done}\n`);

setTimeout(() => begin(onProgress), 1_000); // expect: unhandled-rejection

createServer().on('connection', async (socket) => { // expect: unhandled-rejection
  await relay(socket, { onOpen: () => socket.resume(), errorCount: 3 });
});
