const { spawn } = require('child_process');

exports.run = (line, callback) => {
  const options = { stdio: 'inherit', shell: true };
  const child = spawn(line, options);
  child.on('exit', callback);
};
