const { parentPort } = require('node:worker_threads');

async function start() {
  await import('./target.js');
}

// No .catch() handler: an error goes to unhandledRejection
start().then(() => {
  parentPort.postMessage({ code: 'READY' });
});
