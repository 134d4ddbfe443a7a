import { execSync } from 'node:child_process';

function run(command: string): string {
  return execSync(command, { encoding: 'utf8' }).trim();
}

export function release(tag: string): void {
  run('npm test');
  run(`git tag -a ${tag} -m "${tag}"`); // expect: command-injection
  run('git push --tags');
}
