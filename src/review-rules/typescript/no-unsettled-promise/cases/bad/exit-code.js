const { spawn } = require('child_process');

module.exports = function build(folder) {
  return new Promise((resolve, reject) => {
    const child = spawn('make', { cwd: folder });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) { // expect: unsettled-promise
        resolve();
      }
    });
  });
};
