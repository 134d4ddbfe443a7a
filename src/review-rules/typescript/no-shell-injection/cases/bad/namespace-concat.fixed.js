const cp = require('child_process');

exports.addRemote = function (name, url, done) {
  cp.execFile('git', ['remote', 'add', String(name), String(url)], { timeout: 5000 }, done);
};
