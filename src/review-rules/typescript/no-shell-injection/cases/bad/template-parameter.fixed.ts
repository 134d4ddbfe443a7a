import { execFileSync } from 'node:child_process';

export function authorsOf(branch: string): string[] {
  const output = execFileSync('git', ['log', branch], { encoding: 'utf8' });
  return output.split('\n');
}
