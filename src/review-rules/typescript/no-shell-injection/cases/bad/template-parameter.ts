import { execSync } from 'node:child_process';

export function authorsOf(branch: string): string[] {
  const output = execSync(`git log ${branch}`, { encoding: 'utf8' }); // expect: command-injection
  return output.split('\n');
}
