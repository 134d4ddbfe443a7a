import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { typescript } from './typescript.ts';

function normalise(text: string): string {
  const parsed = typescript.parse(parseRepoPath('a.ts'), text);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  return typescript.normalise(parsed.file, { start: 0, end: text.length });
}

describe('what code says', () => {
  it.each([
    ["f('a', 0x10)", 'f ( "a", 16, )'],
    ['a = 1_000n', 'a=1000n;'],
    ['if (a) b()', 'if (a /* yes */) b();'],
  ])('is the same for %s and %s', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it.each([
    ['a = 1n', 'a = 1'],
    ['a = 1n', 'a = 2n'],
    ['a.b', 'a[b]'],
    ["f('a')", 'f(a)'],
  ])('differs between %s and %s', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });
});
