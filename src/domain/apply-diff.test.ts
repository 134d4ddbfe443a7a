import { describe, expect, it } from '@jest/globals';
import { applyHunks } from './apply-diff.ts';
import { AppError } from './errors.ts';
import { parseHunks } from './hunk-reader.ts';

const apply = (text: string, hunks: string): string => applyHunks(text, parseHunks(hunks));
const marker = '\\ No newline at end of file\n';

describe('applyHunks', () => {
  it('keeps what stands before, between and after the hunks', () => {
    const hunks = '@@ -2 +2 @@\n-b\n+B\n@@ -4,0 +5 @@\n+d2\n';
    expect(apply('a\nb\nc\nd\ne', hunks)).toBe('a\nB\nc\nd\nd2\ne');
  });

  it.each([
    ['adds a newline at the end', 'a', `@@ -1 +1 @@\n-a\n${marker}+a\n`, 'a\n'],
    ['takes the newline at the end', 'a\n', `@@ -1 +1 @@\n-a\n+a\n${marker}`, 'a'],
    ['keeps a missing newline', 'a\nb', `@@ -1,2 +1,2 @@\n-a\n+A\n b\n${marker}`, 'A\nb'],
    ['keeps CR LF', 'a\r\nb\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n', 'a\r\nB\r\n'],
    ['turns CR LF into LF', 'a\r\n', '@@ -1 +1 @@\n-a\r\n+a\n', 'a\n'],
    ['fills an empty file', '', '@@ -0,0 +1 @@\n+a\n', 'a\n'],
    ['empties a file', 'a\n', '@@ -1 +0,0 @@\n-a\n', ''],
    ['does nothing without hunks', 'a', '', 'a'],
  ])('%s', (_, text, hunks, expected) => {
    expect(apply(text, hunks)).toBe(expected);
  });

  it.each([
    ['another removed line', 'x\n', '@@ -1 +1 @@\n-a\n+b\n', 2],
    ['another context line', 'x\nb\n', '@@ -1,2 +1,2 @@\n a\n-b\n+c\n', 2],
    ['a line with another end', 'a\r\n', '@@ -1 +1 @@\n-a\n+b\n', 2],
    ['a line that is longer', 'ab\n', '@@ -1 +1 @@\n-a\n+b\n', 2],
    ['a missing newline the hunk does not know of', 'a', '@@ -1 +1 @@\n-a\n+b\n', 2],
    ['a newline the hunk does not know of', 'a\n', `@@ -1 +1 @@\n-a\n${marker}+b\n`, 4],
    ['a text that goes on', 'a\nb\n', `@@ -1 +1 @@\n-a\n+b\n${marker}`, 4],
    ['a text that is too short', 'a\n', '@@ -3 +3 @@\n-c\n+d\n', 1],
    ['an insertion below a line without newline', 'a', '@@ -1,0 +2 @@\n+b\n', 1],
    ['a second hunk at another place', 'a\nb\nc\n', '@@ -1 +1 @@\n-a\n+A\n@@ -3 +4 @@\n-c\n+C\n', 4],
  ])('refuses %s, and says where', (_, text, hunks, line) => {
    expect(() => apply(text, hunks)).toThrow(AppError);
    expect(() => apply(text, hunks)).toThrow(`Line ${line} of the diff cannot be read`);
  });
});
