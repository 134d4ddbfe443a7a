import { expect, it } from '@jest/globals';
import { parseFormat } from './format-verbs.ts';

function summary(text: string): string {
  const { verbs, asked, hasNumbers } = parseFormat(text);
  const all = verbs.map(({ letter, argument, start, end }) => `${letter}${argument ?? ''}@${start}-${end}`);
  return `${all.join(' ')} | ${asked}${hasNumbers ? ' chosen' : ''}`;
}

it.each([
  ['', ' | 0'],
  ['a %d b %s', 'd0@2-4 s1@7-9 | 2'],
  ['100%%, %v', '%@3-5 v0@7-9 | 1'],
  ['%-8.3f %+v %#x % d %05d', 'f0@0-6 v1@7-10 x2@11-14 d3@15-18 d4@19-23 | 5'],
  ['%*d', 'd1@0-3 | 2'],
  ['%-*.*f|%s', 'f2@0-6 s3@7-9 | 4'],
  ['%[2]d %[1]s', 'd1@0-5 s0@6-11 | 2 chosen'],
  ['%[2]*d', 'd2@0-6 | 3 chosen'],
  ['%[3]*.[2]*[1]f', 'f0@0-14 | 3 chosen'],
  ['%[1]d %d', 'd0@0-5 d1@6-8 | 2 chosen'],
  ['100%', '@3-4 | 0'],
  ['50%\\n', '\\n0@2-5 | 1'],
  ['%.2f%%', 'f0@0-4 %@4-6 | 1'],
])('%s', (text, expected) => {
  expect(summary(text)).toBe(expected);
});
