import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../domain/text-edit.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { formattingMatches } from './formatting-matches.ts';

const path = parseRepoPath('a.ts');

describe('where a text is not as Prettier writes it', () => {
  it.each([
    ['a line', 'a\nb  \nc\n', 'a\nb\nc\n', 'Prettier writes this line otherwise.', 'b  '],
    ['some lines', 'a\nb\nc\n', 'a\nb, c\n', 'Prettier writes these 2 lines otherwise.', 'b\nc'],
    ['a line too many', 'a\n\n\nb\n', 'a\n\nb\n', 'Prettier takes this line out.', '\n'],
    ['a line that is missing', 'a\nb\n', 'a\n\nb\n', 'Prettier puts a line in here.', 'b'],
    ['what is missing at the end', '\n', '\na\n', 'Prettier puts a line in here.', '\n'],
    [
      'lines with a bracket alone',
      'a;{\n}\nb;c\n',
      'a;\n{\n}\nb;\nc\n',
      'Prettier writes these 3 lines otherwise.',
      'a;{\n}\nb;c',
    ],
    ['lines around a statement', 'a \nb\nc \n', 'a\nb\nc\n', 'Prettier writes this line otherwise.', 'a '],
    ['the end', 'a\nb', 'a\nb\n', 'Prettier writes this line otherwise.', 'b'],
  ])('%s is told', (_, text, formatted, what, at) => {
    const [match] = formattingMatches(path, text, formatted);
    expect(match?.what.en).toBe(what);
    expect(text.slice(match?.range.start, match?.range.end)).toBe(at);
  });

  it('many places are told by the first one, with the command that mends them', () => {
    const text = Array.from({ length: 20 }, (_, index) => `a${index} \n\n`).join('');
    const matches = formattingMatches(path, text, text.replaceAll(' ', ''));
    expect(matches.map(({ what }) => what.en)).toEqual([
      'Prettier writes this otherwise, and 19 other places of the file: `prettier --write a.ts`.',
    ]);
  });

  it('the fixes together make the text that Prettier writes, whatever the texts are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', ' c', 'd\r', '}', ' })'), { maxLength: 10 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const matches = formattingMatches(path, from, to);
        fc.pre(matches.every(({ fix }) => fix !== undefined));
        const edits = matches.flatMap(({ fix }) => (fix === undefined ? [] : [{ path, ...fix }]));
        expect(applyEdits(from, edits)).toBe(to);
        expect(matches.every(({ range }) => range.start < range.end || from === '')).toBe(true);
      }),
    );
  });
});
