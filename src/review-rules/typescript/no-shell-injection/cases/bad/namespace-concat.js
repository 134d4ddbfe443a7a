const cp = require('child_process');

exports.addRemote = function (name, url, done) {
  cp.exec('git remote add ' + name + ' "' + url + '"', { timeout: 5000 }, done); // expect: command-injection
};
