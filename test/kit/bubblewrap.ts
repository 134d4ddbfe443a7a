import { spawnSync } from 'node:child_process';

const program = 'bwrap';
const needed = ['--unshare-all', '--unshare-user', '--disable-userns', '--ro-bind', '/', '/', 'true'];

/** bubblewrap 0.8 is there, and permitted. */
export function hasBubblewrap(): boolean {
  return spawnSync(program, needed).status === 0;
}
