const { execSync, spawn } = require('child_process');

class Git {
  constructor(options) {
    this.binary = options.binary;
  }

  version() {
    return execSync(`"${this.binary}" --version`).toString();
  }
}

function isInstalled(program) {
  return execSync(program + ' --version').length > 0;
}

function inShell(command) {
  return spawn('sh', ['-c', command], { stdio: 'inherit' });
}

module.exports = { Git, isInstalled, inShell };
