const { spawn } = require('child_process');

exports.version = (command, callback) => {
  let text = '';
  const child = spawn(command, ['--version']); // expect: unheard-error
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.on('close', (code) => callback(code === 0 ? null : new Error(String(code)), text));
};
