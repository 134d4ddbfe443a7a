import { createServer } from 'node:net';

async function begin(handleFailure) {
  const session = new Session({ handleFailure });
  await session.begin();
}

const handleFailure = (error) => {
  log.error(error.message);
  restartIn(2_000, error);
};

function restartIn(delay, error) {
  setTimeout(() => begin(handleFailure), error.delay ?? delay);
}

createServer().on('connection', async (socket) => {
  await relay(socket, { onError: (error) => socket.destroy(error), retries: 3 });
  await mirror(socket, this.onError);
});

restartIn(0, {});
