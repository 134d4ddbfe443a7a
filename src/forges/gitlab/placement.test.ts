import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FileDiff } from '../../domain/diff.ts';
import { parseHunks } from '../../domain/hunk-reader.ts';
import { parseRepoPath, parseSha } from '../../domain/ids.ts';
import { diffTexts } from '../diff-texts.ts';
import { newLineAt, placedFileOf, positionOf } from './placement.ts';
import type { PlacedFile, PlacedLine } from './placement.ts';

const path = parseRepoPath('src/a.ts');
const refs = {
  base: parseSha('b'.repeat(40)),
  start: parseSha('c'.repeat(40)),
  head: parseSha('a'.repeat(40)),
};
const code = (name: string, old: number, fresh: number): string =>
  `${createHash('sha1').update(name).digest('hex')}_${old}_${fresh}`;

function placed(diff: FileDiff): PlacedFile {
  const file = placedFileOf(diff);
  if (file === undefined) throw new Error('nothing of it is shown');
  return file;
}

/** Lines 1 to 3 stand, 4 becomes two, 7 goes. */
const file = placed({
  kind: 'modified',
  path,
  hunks: parseHunks(
    ['@@ -1,8 +1,8 @@', ' 1', ' 2', ' 3', '-4', '+four', '+and more', ' 5', ' 6', '-7', ' 8', ''].join('\n'),
  ),
});

function lineOf(kind: PlacedLine['kind'], old: number, fresh: number): PlacedLine {
  const line = file.lines.find((one) => one.kind === kind && one.old === old && one.new === fresh);
  if (line === undefined) throw new Error(`no ${kind} line ${old} ${fresh}`);
  return line;
}

const position = (first: PlacedLine, last = first, of = file) => positionOf(of, refs, { first, last });

describe('the position of a comment', () => {
  it('names the commits of the version and both paths', () => {
    expect(position(lineOf('added', 5, 4))).toEqual({
      position_type: 'text',
      base_sha: refs.base,
      start_sha: refs.start,
      head_sha: refs.head,
      old_path: 'src/a.ts',
      new_path: 'src/a.ts',
      new_line: 4,
    });
  });

  it.each([
    ['an added line: the new number alone', lineOf('added', 5, 5), { new_line: 5 }],
    ['a removed line: the old number alone', lineOf('removed', 4, 4), { old_line: 4 }],
    ['a line that stands: both', lineOf('context', 5, 6), { old_line: 5, new_line: 6 }],
    ['the first line of the file', lineOf('context', 1, 1), { old_line: 1, new_line: 1 }],
    ['the last line of the file', lineOf('context', 8, 8), { old_line: 8, new_line: 8 }],
  ])('of %s', (_, line, numbers) => {
    const { old_line, new_line } = position(line);
    expect(Object.fromEntries(Object.entries({ old_line, new_line }).filter(([, at]) => at))).toEqual(
      numbers,
    );
  });

  it('of several lines names both ends by their codes, and stands at the last', () => {
    expect(position(lineOf('context', 3, 3), lineOf('added', 5, 5))).toMatchObject({
      new_line: 5,
      line_range: {
        start: { line_code: code('src/a.ts', 3, 3), type: 'old', old_line: 3, new_line: 3 },
        end: { line_code: code('src/a.ts', 5, 5), type: 'new', new_line: 5 },
      },
    });
    expect(position(lineOf('removed', 7, 8), lineOf('context', 8, 8))).toMatchObject({
      line_range: {
        start: { line_code: code('src/a.ts', 7, 8), type: 'old', old_line: 7 },
        end: { line_code: code('src/a.ts', 8, 8), type: 'old', old_line: 8, new_line: 8 },
      },
    });
  });

  it('in a new file counts no old lines', () => {
    const fresh = placed({ kind: 'added', path, hunks: parseHunks('@@ -0,0 +1,2 @@\n+one\n+two\n') });
    const [first, last] = fresh.lines;
    if (first === undefined || last === undefined) throw new Error('no lines');
    expect(position(first, last, fresh)).toMatchObject({
      new_line: 2,
      line_range: {
        start: { line_code: code('src/a.ts', 0, 1) },
        end: { line_code: code('src/a.ts', 0, 2), type: 'new' },
      },
    });
    expect(position(first, last, fresh)).not.toHaveProperty('old_line');
  });

  it('in a file that was renamed has both its names, and codes by the new one', () => {
    const moved = placed({
      kind: 'renamed',
      path,
      from: parseRepoPath('src/b.ts'),
      hunks: parseHunks('@@ -4,2 +4,3 @@\n 4\n+new\n 5\n'),
    });
    const [first, last] = moved.lines;
    if (first === undefined || last === undefined) throw new Error('no lines');
    expect(position(first, last, moved)).toMatchObject({
      old_path: 'src/b.ts',
      new_path: 'src/a.ts',
      line_range: {
        start: { line_code: code('src/a.ts', 4, 4) },
        end: { line_code: code('src/a.ts', 5, 5) },
      },
    });
  });

  it('is the same by a diff without context', () => {
    const texts = ['1\n2\n3\n4\n5\n6\n7\n8\n', '1\n2\n3\nfour\nand more\n5\n6\n8\n'] as const;
    const bare = placed({ kind: 'modified', path, hunks: diffTexts(...texts) ?? [] });
    const changed = file.lines.filter(({ kind }) => kind !== 'context');
    expect(bare.lines).toEqual(changed);
  });

  it.each([4, 5, 6])('is found by the number on the new side: %i', (number) => {
    expect(newLineAt(file, number)).toMatchObject({ new: number });
  });

  it('is nowhere outside the lines that are shown', () => {
    expect(newLineAt(file, 9)).toBeUndefined();
    expect(placedFileOf({ kind: 'deleted', path })).toBeUndefined();
    expect(placedFileOf({ kind: 'opaque', path, why: 'binary' })).toBeUndefined();
  });

  const specs = process.env['VENDOR_SPECS'];
  const why = specs === undefined ? ' (skipped: VENDOR_SPECS is not set)' : '';

  it(`has the numbers that GitLab itself has in one that it answered${why}`, () => {
    for (const recorded of specs === undefined ? [] : recordedIn(specs)) {
      // Line 9 was added where the old side had reached 10.
      const there = placed({ kind: 'modified', path, hunks: parseHunks('@@ -9 +8,2 @@\n 9\n+new\n') });
      const line = newLineAt(there, recorded.position.new_line);
      if (line === undefined) throw new Error('no such line');
      const { line_range, ...numbers } = positionOf(there, refs, { first: line, last: { ...line } });
      expect(numbers).toMatchObject({ new_line: recorded.position.line_range.end.new_line });
      // The name was changed in the recording, the code was not.
      const numbersOf = (lineCode: string): string => lineCode.slice(lineCode.indexOf('_'));
      const { end } = line_range as { end: { line_code: string; type: string } };
      expect(end.type).toBe(recorded.position.line_range.end.type);
      expect(numbersOf(end.line_code)).toBe(numbersOf(recorded.line_code));
    }
  });
});

interface Recorded {
  readonly line_code: string;
  readonly position: {
    readonly new_line: number;
    readonly line_range: { readonly end: { readonly type: string; readonly new_line: number } };
  };
}

function recordedIn(specs: string): readonly Recorded[] {
  const text = readFileSync(join(specs, 'gitlab/answers/list_draft_notes.json'), 'utf8');
  return (JSON.parse(text) as (Recorded | { line_code: null })[]).filter(
    (draft): draft is Recorded => draft.line_code !== null,
  );
}
