import { execFileSync } from 'node:child_process';

function describe(cwd: string): string {
  return execFileSync('git', ['describe', '--tags', '--always'], { cwd, encoding: 'utf8' }).trim();
}

export function currentVersion(cwd = process.cwd()): number[] {
  const text = describe(cwd);
  const [, major, minor] = text.match(/^v(\d+)\.(\d+)/)!; // expect: non-null-assertion
  return [Number(major), Number(minor)];
}

function readCookie(header: string, name: string): string {
  const [, value] = header.match(new RegExp(`(?:^|; )${name}=([^;]*)`)); // expect: maybe-null-result
  return decodeURIComponent(value);
}

export const visitorOf = (req: { headers: { cookie?: string } }): string =>
  readCookie(req.headers.cookie || '', 'visitor');
