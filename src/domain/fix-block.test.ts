import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from './ids.ts';
import { fixBlocks } from './fix-block.ts';
import type { FixBlock } from './fix-block.ts';

const path = parseRepoPath('a.ts');

/** The blocks of a fix that replaces each `from` by its `to`. */
function blocksOf(
  text: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): readonly FixBlock[] {
  const edits = changes.map(([from, to]) => {
    const start = text.indexOf(from);
    return { path, range: { start, end: start + from.length }, text: to };
  });
  return fixBlocks(text, edits);
}

describe('a fix as lines', () => {
  it('shows the line before and after', () => {
    expect(blocksOf('a\nit.only(x);\nb\n', ['.only', ''])).toEqual([
      { line: 2, removed: ['it.only(x);'], added: ['it(x);'] },
    ]);
  });

  it('shows a removed line as removed only', () => {
    expect(blocksOf('a\n  debugger;\nb\n', ['  debugger;\n', ''])).toEqual([
      { line: 2, removed: ['  debugger;'], added: [] },
    ]);
  });

  it('shows an inserted line as added only', () => {
    expect(blocksOf('a\nb\n', ['b\n', 'new\nb\n'])).toEqual([{ line: 2, removed: [], added: ['new'] }]);
  });

  it('joins edits in neighbouring lines and keeps others apart', () => {
    expect(blocksOf('one\ntwo\n3\n4\nfive\n', ['one', '1'], ['two', '2'], ['five', '5'])).toEqual([
      { line: 1, removed: ['one', 'two'], added: ['1', '2'] },
      { line: 5, removed: ['five'], added: ['5'] },
    ]);
  });

  it('knows nothing of line ends', () => {
    expect(blocksOf('a\r\nb\r\nc', ['b', 'x'])).toEqual([{ line: 2, removed: ['b'], added: ['x'] }]);
  });
});
