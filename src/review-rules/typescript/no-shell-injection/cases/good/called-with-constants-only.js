const { execSync } = require('child_process');

function ask(question) {
  return execSync(`git rev-parse --${question}`, { encoding: 'utf8' }).trim();
}

const onBranch = (name = 'main') => execSync('git rev-list --count ' + name);

exports.root = ask('show-toplevel');
exports.bare = ask('is-bare-repository');
exports.count = [onBranch(), onBranch('next')];
