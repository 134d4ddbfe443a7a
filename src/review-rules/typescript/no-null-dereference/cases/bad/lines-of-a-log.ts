import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Entry {
  readonly hash: string;
  readonly scope: string;
}

export function entriesSince(tag: string): Entry[] {
  const log = execFileSync('git', ['log', '--format=%h %s', `${tag}..HEAD`], { encoding: 'utf8' });
  return log
    .trim()
    .split('\n')
    .map((line) => {
      const parts = line.match(/^(\w+) (?:feat|fix)\((.+)\): /);
      return { hash: parts![1], scope: parts![2] }; // expect: non-null-assertion
    });
}

export const usersIn = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.match(/user=(\w+)/)![1]!); // expect: non-null-assertion

export function portsIn(path: string): number[] {
  const found: number[] = [];
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const [, port] = /:(\d+)\b/.exec(line); // expect: maybe-null-result
    found.push(Number(port));
  }
  return found;
}
