import { describe, expect, it } from '@jest/globals';
import type { KnownFinding } from '../domain/baseline.ts';
import { readBaseline, renderBaseline } from './baseline-file.ts';

const first = '0123456789abcdef';
const second = 'fedcba9876543210';
const known: readonly KnownFinding[] = [
  { path: 'src/b.ts', rule: 'no-redos', fingerprint: second, count: 2 },
  { path: 'src/a.ts', rule: 'no-redos', fingerprint: second, count: 1 },
  { path: 'src/a.ts', rule: 'no-redos', fingerprint: first, count: 1 },
  { path: 'src/a.ts', rule: 'no-empty-catch', fingerprint: first, count: 3 },
];

const whole = (findings: string): string => `{\n  "version": 1,\n  "findings": ${findings}\n}\n`;

function told(text: string, size = 1_000): readonly string[] {
  const read = readBaseline(text, size);
  if (read.kind === 'read') return [];
  return read.problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`);
}

describe('a baseline', () => {
  it('is written sorted, one finding a line, whatever the order they came in', () => {
    const text = renderBaseline(known);
    expect(renderBaseline(known.toReversed())).toBe(text);
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.slice(3, -2)).toEqual([
      '"findings": {',
      ...['"src/a.ts": {', '"no-empty-catch": {', `"${first}": 3`, '},'],
      ...['"no-redos": {', `"${first}": 1,`, `"${second}": 1`, '}', '},'],
      ...['"src/b.ts": {', '"no-redos": {', `"${second}": 2`, '}', '}', '}'],
    ]);
  });

  it('reads what it wrote', () => {
    const read = readBaseline(renderBaseline(known), 10_000);
    const inOrder = known.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(read).toEqual({ kind: 'read', known: expect.arrayContaining(inOrder) });
    expect(read).toMatchObject({ known: { length: known.length } });
  });

  it('may have names that mean something to the language, and many files', () => {
    const odd = ['__proto__x', 'constructor', 'a\\b"c.ts', '文件.ts'].map((path) => ({
      ...{ path, rule: 'toString', fingerprint: first, count: 1 },
    }));
    expect(readBaseline(renderBaseline(odd), 10_000)).toEqual({
      kind: 'read',
      known: expect.arrayContaining(odd),
    });
  });
});

describe('a baseline that is broken', () => {
  it.each([
    ['is cut off', '{\n  "version": 1,\n', '3:1 This is not JSON: '],
    ['was merged by nobody', whole('{\n<<<<<<< ours\n}'), '4:1 This is not JSON: Expected property name'],
    ['lacks a value', whole('{ "a.ts": }'), '3:25 This is not JSON: Unexpected token'],
    ['has a comma too many', whole('{},'), '4:1 This is not JSON: '],
    ['is empty', '', '1:1 This is not JSON: Unexpected end'],
    ['is of a later version', '{ "version": 2,\n "findings": {} }', '1:3 `version` cannot be `2`.'],
    ['has no findings', '{ "version": 1 }', '1:1 `findings` is missing: a map'],
    [
      'has a key nobody knows',
      '{ "version": 1,\n "finding": {}, "findings": {} }',
      '2:2 `finding` is not a setting.',
    ],
    ['counts in words', whole(`{ "a.ts": {\n "r": { "${first}": "two" } } }`), '4:9 '],
    ['counts nothing', whole(`{ "a.ts": {\n "r": { "${first}": 0 } } }`), '4:9 '],
    ['has a fingerprint that is none', whole('{ "a.ts": {\n "r": { "xyz": 1 } } }'), '4:9 '],
    ['is a list', '[]', '1:1 '],
  ])('because it %s is told of with its place', (_, text, words) => {
    const [problem = ''] = told(text);
    expect(problem.slice(0, words.length)).toBe(words);
  });

  it('or too long is told of, and nothing of it is read', () => {
    expect(told(whole('{}'), 10)).toEqual([expect.stringContaining('`limits.baseline_size`')]);
    const keys = Array.from({ length: 2_000 }, (_, index) => `"k${index}": 1`).join();
    expect(told(`{${keys}}`, 1_000_000)).toHaveLength(20);
    expect(told(`{"version":1,"findings":{"a":${'{"a":'.repeat(50_000)}`, 1_000_000)).toHaveLength(1);
  });
});
