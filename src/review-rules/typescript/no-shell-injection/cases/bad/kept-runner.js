const cp = require('child_process');

function Repository(folder) {
  this.folder = folder;
}

Repository.prototype.run = function (command) {
  return cp.execSync(command, { cwd: this.folder });
};

Repository.prototype.checkout = function (branch) {
  return this.run(`git checkout ${branch}`); // expect: command-injection
};

exports.start = function (line) {
  return cp.exec(line);
};

exports.list = (folder) => exports.start('ls -l ' + folder); // expect: command-injection

exports.version = () => exports.start('git --version');

exports.Repository = Repository;
