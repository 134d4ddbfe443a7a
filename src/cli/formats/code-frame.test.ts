import { describe, expect, it } from '@jest/globals';
import { displayWidth } from '../terminal/display-width.ts';
import { LineIndex } from '../../domain/text-position.ts';
import { plain } from '../terminal/paint.ts';
import { renderFrame } from './code-frame.ts';

/** The frame around the part of the text between « and ». */
function frameOf(marked: string, columns = 80): readonly string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  return renderFrame(new LineIndex(text), { start, end }, { columns, paint: plain, style: 'red' });
}

/** What stands above the marks, counted in columns of a terminal. */
function underlined(frame: readonly string[]): string {
  const at = frame.findIndex((line) => /^ *│ *\^+$/.test(line));
  const marks = frame[at] ?? '';
  const from = displayWidth(marks.slice(0, marks.indexOf('^')));
  const to = displayWidth(marks);
  let column = 0;
  let result = '';
  for (const { segment } of new Intl.Segmenter().segment(frame[at - 1] ?? '')) {
    if (column >= from && column < to) result += segment;
    column += displayWidth(segment);
  }
  return result;
}

describe('a code frame', () => {
  it('shows two lines around the place and marks it', () => {
    expect(frameOf('one\ntwo\nthree\nfo«ur fi»ve\nsix\nseven\neight\n').join('\n')).toBe(
      ['  2 │ two', '  3 │ three', '> 4 │ four five', '    │   ^^^^^', '  5 │ six', '  6 │ seven'].join('\n'),
    );
  });

  it('aligns line numbers', () => {
    const frame = frameOf(`${'x\n'.repeat(8)}«y»\nz\nz`);
    expect(frame).toEqual(['   7 │ x', '   8 │ x', '>  9 │ y', '     │ ^', '  10 │ z', '  11 │ z']);
  });

  it.each([
    ['after tabs', '\t\tif («x») {'],
    ['after Chinese', "const 名字 = '漢字'; «debugger»;"],
    ['of Chinese', 'const «名字» = 1;'],
    ['after an emoji', "f('👩‍👩‍👧 😀'); «g()»;"],
    ['after a combining mark', "f('e\u0301'); «g()»;"],
    ['after a control character', "f('\u001b[0m'); «g()»;"],
    ['after text that runs backwards', "f('\u202E'); «g()»;"],
    ['at the start', '«a» b'],
    ['at the end', 'a «b»'],
    ['far to the right', `${'abc '.repeat(500)}«here» ${'xyz '.repeat(500)}`],
    ['far to the right after wide characters', `${'漢字'.repeat(300)}«here»${'漢'.repeat(300)}`],
    ['after a megabyte', `${'a;'.repeat(500_000)}«here»${'b;'.repeat(500_000)}`],
  ])('marks exactly the place: %s', (_name, marked) => {
    const place = marked.slice(marked.indexOf('«') + 1, marked.indexOf('»'));
    expect(underlined(frameOf(marked))).toBe(place);
  });

  it('never makes a line wider than the terminal', () => {
    const frames = [
      frameOf(`${'漢'.repeat(200)}«x»${'漢'.repeat(200)}`, 60),
      frameOf(`«${'ab'.repeat(200)}»`, 60),
    ];
    expect(Math.max(...frames.flat().map(displayWidth))).toBeLessThanOrEqual(60);
  });

  it('says where it cut', () => {
    const [line] = frameOf(`${'a'.repeat(300)}«x»${'b'.repeat(300)}`);
    expect(line).toMatch(/^> 1 │ …a+xb+…$/);
  });

  it('marks the first line of a place of several lines, and says how much is left out', () => {
    const frame = frameOf(`a\n  «if (x) {\n${'  y();\n'.repeat(20)}  }»\nz`);
    expect(frame).toEqual([
      '  1 │ a',
      '> 2 │   if (x) {',
      '    │   ^^^^^^^^',
      '> 3 │   y();',
      '> 4 │   y();',
      '> 5 │   y();',
      '> 6 │   y();',
      '    ┊ … 17 more',
    ]);
  });

  it('marks an empty place with one mark', () => {
    expect(frameOf('ab«»c')).toEqual(['> 1 │ abc', '    │   ^']);
  });

  it('leaves no carriage return of a CR LF file in the output', () => {
    expect(frameOf('one\r\n«two»\r\nthree\r\n')).toEqual([
      '  1 │ one',
      '> 2 │ two',
      '    │ ^^^',
      '  3 │ three',
    ]);
  });
});
