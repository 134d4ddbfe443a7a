import { describe, expect, it } from '@jest/globals';
import type { EditorStyle } from '../../domain/file-style.ts';
import { editorMatches } from './editor-matches.ts';

const style: EditorStyle = { lineLength: 40 };

/** What stands beyond the last column. */
function beyond(text: string, path = 'a.ts', asked = style): readonly string[] {
  return editorMatches(path, text, asked).map(({ range }) => text.slice(range.start, range.end));
}

describe('a line that is longer than .editorconfig asks for', () => {
  it('is told by what stands beyond', () => {
    const text = 'const total = first + second + third + fourth;\nconst one = 1;\n';
    expect(beyond(text)).toEqual(['ourth;']);
    expect(editorMatches('a.ts', text, style)[0]?.what.en).toBe(
      'This line is longer than the 40 columns that `.editorconfig` asks for.',
    );
  });

  it.each([
    ['a comment', 'a.py', '# The total of all that was sold here, by month.'],
    ['a call', 'a.go', '\treturn store.Find(ctx, customer, order, month)'],
    ['a file of an unknown language', 'a.xyz', 'total is the first one plus the second one'],
    ['a text that would fit on a line of its own', 'a.py', "raise ValueError(f'{name} is no customer', 400)"],
    ['a file with Windows line ends', 'a.ts', 'const total = first + second + third + fourth;\r'],
  ])('is told in %s', (_, path, line) => {
    expect(beyond(`${line}\n`, path)).toHaveLength(1);
  });

  it.each([
    ['it is as long as it may be', 'a.ts', 'const total = first + second + third4567;'.slice(0, 40)],
    ['it only ends in white space beyond', 'a.ts', 'const total = first + second + thir;         '],
    ['it is one word', 'a.ts', '    aVeryLongNameOfSomethingThatCannotBeBrokenAtAll,'],
    ['it is a comment of one word', 'a.ts', '  // aVeryLongNameOfSomethingThatCannotBeBrokenAtAll'],
    ['it holds an address', 'a.ts', '// see https://example.org/a/very/long/address for more'],
    ['it imports something', 'a.ts', "import { first, second, third } from './all-of-them.ts';"],
    ['it loads something', 'a.js', "const { first, second } = require('./all-of-them.ts');"],
    ['it includes something', 'a.c', '#include <a/very/long/path/of/headers/in/a/folder.h>'],
    ['it speaks to a linter', 'a.py', 'total = first + second + third + fourth  # noqa: E501'],
    ['a text in it is too long alone', 'a.ts', "fail('no customer of that name is known to us here');"],
    ['a pattern in it is too long alone', 'a.ts', 'const keyword = /(?:one|two|three|four|five|six|seven)/;'],
    ['it is a tag with a type', 'a.js', ' * @param {{ first: number, second: number }} options'],
    [
      'a linter is told to let it pass',
      'a.js',
      '// eslint-disable-next-line max-len\nconst total = first + second + third + fourth;',
    ],
    [
      'a linter lets all pass',
      'a.js',
      '/* eslint max-len: off */\n\nconst total = first + second + third + fourth;',
    ],
    ['it is text', 'README.md', 'A line of text may be as long as whoever writes it likes.'],
    ['it is data', 'a.json', '{ "name": "a", "description": "what it is", "more": [] }'],
    ['its marks take no column', 'a.ts', `const total = first + 'e${'\u0301'.repeat(20)}';`],
    ['it is longer than people write', 'a.ts', `x = [${'1, '.repeat(400)}];`],
  ])('is nothing to tell where %s', (_, path, line) => {
    expect(beyond(`${line}\n`, path)).toEqual([]);
  });

  it('is nothing to tell inside of a text over several lines', () => {
    const text = 'const help = `\n  This is shown as it stands, line by line, to people.\n`;\n';
    expect(beyond(text)).toEqual([]);
  });

  it('counts tabs by their width, where that is known', () => {
    const text = '\t\treturn first + second + third;\n';
    expect(beyond(text, 'a.go')).toEqual([]);
    expect(beyond(text, 'a.go', { lineLength: 40, tabWidth: 8 })).toEqual(['third;'.slice(-6)]);
  });

  it('is nothing to tell where many are', () => {
    expect(beyond('const total = first + second + third + fourth;\n'.repeat(11))).toEqual([]);
  });

  it('is found at once in long lines', () => {
    const started = performance.now();
    beyond(`${'\\"'.repeat(200_000)}\n${'a '.repeat(200_000)}\n${' '.repeat(400_000)}\n`);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
