const childProcess = require('child_process');

function start(command, args) {
  let running = childProcess.spawn(command, args);

  const ended = new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('exit', (code) => {
      running = null;
      resolve({ command, code });
    });
  });

  return { ended, stop: () => (running ? running.kill('SIGTERM') : false) };
}

// Another one may come in its place, and nobody knows which of them is listened to.
function again(command, makeOther) {
  let running = childProcess.spawn(command, []);
  if (!running.pid) running = makeOther(command);
  return new Promise((resolve) => {
    if (running) running.once('exit', (code) => resolve(code));
  });
}

module.exports = { start, again };
