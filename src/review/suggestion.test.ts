import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRepoPath } from '../domain/ids.ts';
import type { ReportedFix } from '../domain/review-report.ts';
import { applyEdits, hasConflict } from '../domain/text-edit.ts';
import type { TextEdit } from '../domain/text-edit.ts';
import { LineIndex } from '../domain/text-position.ts';
import { suggestionFor } from './suggestion.ts';

type Suggestion = NonNullable<ReportedFix['suggestion']>;

const path = parseRepoPath('a.ts');
const wholeFile = { first: 1, end: 1_000 };

/** What a forge does when somebody clicks: whole lines go, others come, and the file keeps its line ends. */
function applyAtForge(text: string, { lines, text: replacement }: Suggestion): string {
  const all = text.split(/(?<=\n)/);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lastEnd = /\r?\n$/.exec(all[lines.last - 1] ?? '')?.[0] ?? '';
  const fresh = replacement.split('\n').join(end) + lastEnd;
  return [...all.slice(0, lines.first - 1), fresh, ...all.slice(lines.last)].join('');
}

function edit(text: string, from: string, to: string): TextEdit {
  const start = text.indexOf(from);
  return { path, range: { start, end: start + from.length }, text: to };
}

function suggest(text: string, from: string, to: string, at?: number): Suggestion | undefined {
  const change = edit(text, from, to);
  const line = at ?? new LineIndex(text).lineAt(change.range.start);
  return suggestionFor(text, [change], line, wholeFile);
}

describe('a fix becomes a replacement of whole lines', () => {
  it.each<[string, string, string, string, Suggestion]>([
    ['inside a line', 'a\nit.only(x);\nb\n', '.only', '', { lines: { first: 2, last: 2 }, text: 'it(x);' }],
    ['over lines', 'a\nb\nc\nd\n', 'b\nc', 'x\ny\nz', { lines: { first: 2, last: 3 }, text: 'x\ny\nz' }],
    ['a new line before', 'a\nb\n', 'b', 'x\nb', { lines: { first: 2, last: 2 }, text: 'x\nb' }],
    ['an insertion at the start', 'a\nb\n', '', 'x\n', { lines: { first: 1, last: 1 }, text: 'x\na' }],
    ['CR LF', 'a\r\nb\r\nc\r\n', 'b', 'x\r\ny', { lines: { first: 2, last: 2 }, text: 'x\ny' }],
    ['no line end at all', 'a\nb', 'b', 'x', { lines: { first: 2, last: 2 }, text: 'x' }],
    ['joined lines', 'a\nb\nc\n', 'b\n', 'b', { lines: { first: 2, last: 3 }, text: 'bc' }],
    [
      'a line that goes takes the next along',
      'a\nb\nc\n',
      'b\n',
      '',
      { lines: { first: 2, last: 3 }, text: 'c' },
    ],
    ['or the one before', 'a\nb\n', 'b\n', '', { lines: { first: 1, last: 2 }, text: 'a' }],
    ['indentation', '\tif (a) {\n\t}\n', 'a', 'b', { lines: { first: 1, last: 1 }, text: '\tif (b) {' }],
  ])('%s', (_name, text, from, to, expected) => {
    const suggestion = suggest(text, from, to);
    expect(suggestion).toEqual(expected);
    expect(applyAtForge(text, expected)).toBe(text.replace(from, () => to));
  });

  it('with the line of its finding in it', () => {
    expect(suggest('a\nb\nc\n', 'c', 'x', 2)).toEqual({ lines: { first: 2, last: 3 }, text: 'b\nx' });
  });

  it('after the last line end, as part of the last line', () => {
    const change: TextEdit = { path, range: { start: 4, end: 4 }, text: 'c\n' };
    expect(suggestionFor('a\nb\n', [change], 2, wholeFile)).toEqual({
      lines: { first: 2, last: 2 },
      text: 'b\nc',
    });
  });
});

describe('a fix is no replacement', () => {
  const many = Array.from({ length: 150 }, (_, index) => `line ${index}`).join('\n');
  it.each<[string, string, string, string, number | undefined]>([
    ['of all there is by nothing', 'a\n', 'a\n', '', undefined],
    ['when it mixes line ends', 'a\r\nb\r\n', 'b', 'x\ny', undefined],
    ['when it ends the last line, which had no end', 'a\nb', 'b', 'b\n', undefined],
    ['far from its finding', many, 'line 30', 'x', 2],
    ['of very many lines', many, many, 'x', undefined],
  ])('%s', (_name, text, from, to, at) => {
    expect(suggest(text, from, to, at)).toBeUndefined();
  });

  it('outside the hunk of its finding', () => {
    const text = 'a\nb\nc\nd\n';
    expect(suggestionFor(text, [edit(text, 'd', 'x')], 2, { first: 1, end: 4 })).toBeUndefined();
    expect(suggestionFor(text, [edit(text, 'c\n', '')], 3, { first: 3, end: 4 })).toBeUndefined();
  });
});

describe('whatever the file and the fix', () => {
  const line = fc.constantFrom('', 'a', '  b();', '\tc', '`d`', '😀');
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const file = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), lineEnd, fc.boolean())
    .map(([lines, end, isEnded]) => ({ text: lines.join(end) + (isEnded ? end : ''), end }));
  const change = (length: number, end: string): fc.Arbitrary<TextEdit> =>
    fc.tuple(fc.nat(length), fc.nat(length), fc.array(line, { maxLength: 3 })).map(([a, b, lines]) => ({
      path,
      range: { start: Math.min(a, b), end: Math.max(a, b) },
      text: lines.join(end),
    }));
  const fix = file.chain(({ text, end }) =>
    fc
      .tuple(
        fc.constant(text),
        fc.array(change(text.length, end), { minLength: 1, maxLength: 2 }),
        fc.nat(text.length),
      )
      .filter(([, edits]) => !hasConflict(edits)),
  );

  it('a click leaves what the fix leaves', () => {
    fc.assert(
      fc.property(fix, ([text, edits, offset]) => {
        const suggestion = suggestionFor(text, edits, new LineIndex(text).lineAt(offset), wholeFile);
        if (suggestion === undefined) return;
        expect(applyAtForge(text, suggestion)).toBe(applyEdits(text, edits));
        expect(suggestion.text.trim()).not.toBe('');
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('whole lines for others are always offered', () => {
    const replacement = fc.tuple(file, fc.nat(11), fc.array(fc.constantFrom('x', ' y'), { minLength: 1 }));
    fc.assert(
      fc.property(replacement, ([{ text, end }, at, lines]) => {
        const index = new LineIndex(text);
        const first = (at % index.lineCount) + 1;
        const one: TextEdit = { path, range: index.rangeOf(first), text: lines.join(end) };
        fc.pre(applyEdits(text, [one]) !== text && text.includes(end));
        expect(suggestionFor(text, [one], first, wholeFile)).toEqual({
          lines: { first, last: first },
          text: lines.join('\n'),
        });
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
