import { expect, it } from '@jest/globals';
import type { Reach } from '../domain/file-outline.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { typescript } from '../languages/typescript/typescript.ts';
import { noShellInjection } from '../review-rules/typescript/no-shell-injection/rule.ts';
import { outlineWith } from './outline-with.ts';

function reachesOf(name: string, text: string): readonly string[] {
  const parsed = typescript.parse(parseRepoPath('a.ts'), text);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  const outline = outlineWith([noShellInjection], typescript, parsed.file);
  const [owner = '', method] = name.split('.');
  const facts = method === undefined ? outline?.exports[owner] : outline?.members?.[owner]?.[method];
  return (facts?.reaches ?? []).map(
    ({ argument, key, line }: Reach) => `${argument}${key === undefined ? '' : `.${key}`} in line ${line}`,
  );
}

const head = "import { exec } from 'child_process';\n";

it('tells which arguments of a function get into a command', () => {
  expect(
    reachesOf('pack', `${head}export function pack(to, from) { exec('tar cf out ' + from); log(to); }`),
  ).toEqual(['1 in line 2']);
  expect(
    reachesOf('pack', `${head}export const pack = ({ to, from = '.' }) =>\n  exec(\`tar cf out \${from}\`);`),
  ).toEqual(['0.from in line 3']);
});

it('follows them through the functions of the file', () => {
  const text = `${head}const run = (line) => exec(line);\nexport const disk = { size(path) { return run('du ' + path); } };`;
  expect(reachesOf('disk.size', text)).toEqual(['0 in line 2']);
});

it('tells nothing of numbers, of names from a list, and of functions that are not exported', () => {
  expect(reachesOf('top', `${head}export const top = (n: number) => exec('head -n ' + n);`)).toEqual([]);
  expect(
    reachesOf(
      'start',
      `${head}const known = ['a', 'b'];\nexport function start(name) { if (!known.includes(name)) return; exec('start ' + name); }`,
    ),
  ).toEqual([]);
  expect(
    reachesOf('own', `${head}const own = (name) => exec('start ' + name);\nexport const two = 2;`),
  ).toEqual([]);
});
