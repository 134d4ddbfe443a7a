import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { cellsOf, printableText } from './cells.ts';
import { displayWidth } from './display-width.ts';
import { createProgress } from './progress.ts';

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['ｱ', 1],
    ['Ａ', 2],
    ['😀', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['한글', 4],
    ['→', 1],
    ['𝒳', 1],
    ['𠀀', 2],
  ])('%s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('the cells of a line', () => {
  it('know which part of the source they stand for', () => {
    expect(cellsOf('a😀\tb')).toEqual([
      { text: 'a', width: 1, start: 0, end: 1 },
      { text: '😀', width: 2, start: 1, end: 3 },
      { text: '  ', width: 2, start: 3, end: 4 },
      { text: 'b', width: 1, start: 4, end: 5 },
    ]);
  });

  it.each([
    ['a colour', '\u001b[31mred', '␛[31mred'],
    ['a carriage return', 'a\rb', 'a␍b'],
    ['a line end in a path', 'a\nb', 'a␊b'],
    ['text that runs backwards', 'a\u202Eb', 'a<U+202E>b'],
    ['a zero-width space', 'a\u200Bb', 'a<U+200B>b'],
    ['DEL', '\u007f', '␡'],
    ['a C1 control', '\u009b', '<U+009B>'],
    ['a line separator', '\u2028', '<U+2028>'],
    ['a lone surrogate', 'a\uD800b', 'a<U+D800>b'],
    ['a byte order mark', '\uFEFFa', '<U+FEFF>a'],
  ])('show %s', (_name, text, shown) => {
    expect(printableText(text)).toBe(shown);
  });
});

describe('the progress bar', () => {
  function progressAt(times: readonly number[]): {
    written: string[];
    next: (done: number) => void;
    end: () => void;
  } {
    const written: string[] = [];
    const clock = [0, ...times];
    const progress = createProgress({
      write: (text) => void written.push(text),
      now: () => clock.shift() ?? 0,
      label: '{done} of {total} files',
    });
    return { written, next: (done) => progress.update(done, 4), end: () => progress.end() };
  }

  it('stays away from short work', () => {
    const { written, next, end } = progressAt([100, 499]);
    next(1);
    next(2);
    end();
    expect(written).toEqual([]);
  });

  it('shows how much is done, not too often, and goes away', () => {
    const { written, next, end } = progressAt([600, 620, 700]);
    next(1);
    next(2);
    next(3);
    end();
    expect(written.map((text) => text.replace('\r\u001b[2K', ''))).toEqual([
      '██████░░░░░░░░░░░░░░░░░░ 1 of 4 files',
      '██████████████████░░░░░░ 3 of 4 files',
      '',
    ]);
  });
});

describe('colours', () => {
  /** In a process of its own: the environment of this one is jest's. */
  function isPainted(isTTY: boolean, env: Readonly<Record<string, string>>): boolean {
    const paint = pathToFileURL(join(import.meta.dirname, 'paint.ts')).href;
    const script = `
      import { Writable } from 'node:stream';
      import { WriteStream } from 'node:tty';
      import { createPaint } from ${JSON.stringify(paint)};
      const stream = Object.assign(new Writable(), { isTTY: ${isTTY}, getColorDepth: WriteStream.prototype.getColorDepth });
      process.stdout.write(createPaint(stream)('red', 'x'));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { TERM: 'xterm-256color', ...env },
      encoding: 'utf8',
    });
    expect(stdout).toContain('x');
    return stdout !== 'x';
  }

  it.each([
    ['are for terminals', true, {}, true],
    ['are not for pipes', false, {}, false],
    ['are not wanted with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['are wanted everywhere with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
  ] as const)('%s', (_name, isTTY, env, expected) => {
    expect(isPainted(isTTY, env)).toBe(expected);
  });
});
