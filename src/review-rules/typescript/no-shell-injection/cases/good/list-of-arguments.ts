import { execFile, execFileSync, spawn } from 'node:child_process';

export function log(branch: string, file: string) {
  spawn('git', ['log', branch, '--', file], { stdio: 'inherit' });
  spawn('git', ['show', `${branch}:${file}`], { shell: false });
  execFile('git', ['blame', file], () => {});
  return execFileSync('git', ['diff', branch + '..HEAD']);
}
