import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../docs/performance.md', import.meta.url);

/** Puts what a benchmark said in the place of what it said before. All other text of the page is people's, and stays. */
export function writeSection(name: string, text: string): void {
  const open = `<!-- bench:${name} -->`;
  const close = `<!-- /bench:${name} -->`;
  const section = `${open}\n\n${text.trim()}\n\n${close}`;
  const before = readFileSync(page, 'utf8');
  const start = before.indexOf(open);
  const end = before.indexOf(close);
  const after =
    start < 0 || end < start
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, start) + section + before.slice(end + close.length);
  writeFileSync(page, after);
}
