const { execSync } = require('child_process');

class Adapter {
  _runCommand(command) {
    return execSync(`yarn schema ${command} --schema schema.prisma`); // expect: command-injection
  }

  deploy(name) {
    this._runCommand('migrate deploy');
    this._runCommand(`migrate dev --name ${name}`);
  }
}

class Other {
  _call(command) {
    return execSync(`yarn schema ${command}`); // expect: command-injection
  }

  deploy(list) {
    this._call('migrate deploy');
    list.forEach(this._call);
  }
}

class Third {
  _open(name) {
    return execSync(`open -a ${name}`); // expect: command-injection
  }
}

module.exports = { Adapter, Other, Third };
