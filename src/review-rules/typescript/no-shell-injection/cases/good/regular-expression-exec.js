const { execFileSync } = require('child_process');

exports.parse = function (line, prefix) {
  const version = /(\d+)\.(\d+)/.exec(line);
  const pattern = new RegExp('^' + prefix + '\\s*=(.*)');
  const value = pattern.exec(`${prefix}=${line}`);
  return [version, value, execFileSync('uname', ['-r'])];
};
