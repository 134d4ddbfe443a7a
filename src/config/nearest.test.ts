import { describe, expect, it } from '@jest/globals';
import { nearest } from './nearest.ts';

const keys = ['language', 'failing_level', 'max_inline_comments', 'rules', 'paths'];

describe('the nearest word', () => {
  it.each([
    ['langauge', 'language'],
    ['failingLevel', 'failing_level'],
    ['failing-level', 'failing_level'],
    ['rule', 'rules'],
    ['Paths', 'paths'],
    ['lang', 'language'],
  ])('of %s is %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['ignore', 'files', 'x', ''])('does not exist for %p', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('is found quickly for a word of a megabyte', () => {
    const start = performance.now();
    nearest('a'.repeat(1_000_000), keys);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
