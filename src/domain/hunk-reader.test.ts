import { describe, expect, it } from '@jest/globals';
import { printHunks } from '../../test/kit/print-diff.ts';
import { parseHunks } from './hunk-reader.ts';
import { isSubmoduleChange } from './git-section.ts';

describe('hunks without file header', () => {
  it('are read as a forge gives them, without a newline at the end of the text', () => {
    const patch = '@@ -1,2 +1 @@ function x() {\n-one\n-two\n+three\r\n\\ No newline at end of file';
    expect(printHunks(parseHunks(patch))).toEqual(['- 1 one', '- 2 two', '+ 1 three\r', 'no newline: new']);
  });

  it('are none in an empty text', () => {
    expect(parseHunks('')).toEqual([]);
  });

  it.each([
    ['@@ -1 +1 @@\n-one\n+two\n@@ -1 +1 @@\n-one\n+two\n', 'Line 4'],
    ['@@ -1 +1 @@\n-one\n+two\nthree\n', 'Line 4'],
    ['@@ -1 +1 @@\n-one\n+two\n+three\n', 'Line 4'],
    ['@@ -1 +1 @@\n-one\n', 'Line 1'],
    ['--- a/x\n+++ b/x\n@@ -1 +1 @@\n-one\n+two\n', 'Line 1'],
  ])('are refused with the line: %j', (patch, line) => {
    expect(() => parseHunks(patch)).toThrow(`${line} of the diff cannot be read`);
  });

  it('show by their text that they are those of a submodule', () => {
    const commit = `Subproject commit ${'0123456789'.repeat(4)}`;
    expect(isSubmoduleChange(parseHunks(`@@ -1 +1 @@\n-${commit}\n+${commit}-dirty\n`))).toBe(true);
    expect(isSubmoduleChange(parseHunks(`@@ -1 +1,2 @@\n-${commit}\n+${commit}\n+more\n`))).toBe(false);
    expect(isSubmoduleChange([])).toBe(false);
  });
});
