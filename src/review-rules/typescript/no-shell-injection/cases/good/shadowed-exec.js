const { exec } = require('child_process');

exports.version = (callback) => exec('git --version', callback);

exports.query = function (statement, exec) {
  return exec('SELECT ' + statement);
};
