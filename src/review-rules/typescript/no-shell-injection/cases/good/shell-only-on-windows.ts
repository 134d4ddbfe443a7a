import { spawnSync } from 'node:child_process';

export function build(target: string) {
  return spawnSync('npm', ['run', 'build', '--', target], { shell: process.platform === 'win32' });
}
