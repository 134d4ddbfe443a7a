const childProcess = require('child_process');

function start(command, args) {
  let running = childProcess.spawn(command, args); // expect: unheard-error
  running.unref();

  const ended = new Promise((resolve) => {
    running.once('exit', (code) => {
      running = null;
      resolve({ command, code });
    });
  });

  function stop() {
    if (running) {
      running.kill('SIGTERM');
      running = undefined;
    }
  }

  return { ended, stop };
}

module.exports = { start };
