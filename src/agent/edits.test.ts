import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { applyEdits } from '../domain/text-edit.ts';
import { textEdits } from './edits.ts';
import { ReadFile } from './repository-files.ts';

const path = parseRepoPath('src/a.js');
const other = parseRepoPath('src/b.js');

function repair(text: string, ...pairs: readonly (readonly [find: string, replace: string])[]) {
  const files = new Map([[path, new ReadFile(path, text)]]);
  const edits = textEdits(
    pairs.map(([find, replace]) => ({ path, find, replace })),
    files,
  );
  return edits && applyEdits(text, edits);
}

describe('the edits of a model', () => {
  it('replace text that stands in the file once', () => {
    expect(repair('a();\nb();\n', ['b()', 'c()'], ['a', 'await a'])).toBe('await a();\nc();\n');
  });

  it('keep the line ends of the file', () => {
    expect(repair('a();\r\nb();\r\n', ['a();\nb();', 'b();\na();'])).toBe('b();\r\na();\r\n');
  });

  it.each<readonly [string, string, readonly (readonly [string, string])[]]>([
    ['the text is not there', 'a();', [['b();', '']]],
    ['the text stands there twice', 'a(); a();', [['a();', '']]],
    [
      'two of them collide',
      'a(b);',
      [
        ['a(b)', 'c'],
        ['(b)', 'd'],
      ],
    ],
    [
      'one of several cannot be done',
      'a(); b();',
      [
        ['a()', 'c()'],
        ['x', 'y'],
      ],
    ],
    ['something in them is not to be seen', 'a();', [['a', 'a\u202E']]],
    ['they hold a secret', 'key();', [['key()', `'ghp_${'a1B2c3D4e5F6g7H8i9'.repeat(2)}'`]]],
    ['there are none', 'a();', []],
  ])('are not done when %s', (_name, text, pairs) => {
    expect(repair(text, ...pairs)).toBeUndefined();
  });

  it('are not done in files that the change does not touch', () => {
    const files = new Map([[path, new ReadFile(path, 'a();')]]);
    expect(textEdits([{ path: other, find: 'a', replace: 'b' }], files)).toBeUndefined();
  });
});
