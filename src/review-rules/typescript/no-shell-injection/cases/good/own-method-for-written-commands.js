const { execSync } = require('child_process');
const cuid = require('cuid');

class Adapter {
  constructor(folder) {
    this.folder = folder;
  }

  _runCommand(command) {
    return execSync(`yarn schema ${command} --schema schema.prisma`, { encoding: 'utf-8' });
  }

  async deploy(rels) {
    await this._prepare(rels);
    this._runCommand('migrate deploy');
  }

  async migrate(mode) {
    if (mode === 'prototype') this._runCommand(`db push --force`);
    else this._runCommand(`migrate dev --name step-${cuid()}`);
  }
}

module.exports = { Adapter };
