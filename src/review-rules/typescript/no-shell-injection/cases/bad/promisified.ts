import * as childProcess from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(childProcess.exec);

export class Mirror {
  constructor(private readonly folder: string) {}

  async fetch(remote: string): Promise<void> {
    await exec(`git fetch ${remote} --prune`, { cwd: this.folder }); // expect: command-injection
  }
}
