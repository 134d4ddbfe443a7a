const { spawn } = require('child_process');

exports.run = (script, callback) => {
  const command = process.execPath;
  spawn(process.execPath, [script]).on('exit', callback);
  spawn(command, [script], { detached: true }).on('exit', callback);
};
