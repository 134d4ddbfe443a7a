import { execFileSync } from 'node:child_process';

export function entriesSince(tag: string): string[] {
  const log = execFileSync('git', ['log', '--format=%h %s', `${tag}..HEAD`], { encoding: 'utf8' });
  return log
    .trim()
    .split('\n')
    .filter((line) => /^\w+ fix/.test(line))
    .flatMap((line) => {
      const parts = line.match(/^(\w+) fix\((.+)\): /);
      return parts ? [parts[1]!, parts[2]!] : [];
    });
}

export function known(): string[] {
  return 'a:1 b:2'.split(' ').map((pair) => {
    const parts = pair.match(/^(\w):(\d)$/);
    return parts![1]!;
  });
}
