import { describe, expect, it } from '@jest/globals';
import type { EditorStyle } from '../../domain/file-style.ts';
import { applyEdits } from '../../domain/text-edit.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { editorMatches } from './editor-matches.ts';

const path = parseRepoPath('a.py');

function told(text: string, style: EditorStyle): readonly string[] {
  return editorMatches(path, text, style).map(
    ({ range, what }) => `${JSON.stringify(text.slice(range.start, range.end))} ${what.en}`,
  );
}

function mended(text: string, style: EditorStyle): string {
  const edits = editorMatches(path, text, style).flatMap(({ fix }) =>
    fix === undefined ? [] : [{ path, ...fix }],
  );
  return applyEdits(text, edits);
}

describe('lines against .editorconfig', () => {
  it('that end in white space are told and trimmed, in either sort of line', () => {
    const text = 'a \nb\n\t\nc \t\r\n';
    expect(told(text, { trimsTrailingSpace: true })).toHaveLength(3);
    expect(mended(text, { trimsTrailingSpace: true })).toBe('a\nb\n\nc\r\n');
  });

  it('that are indented by the other character are told; a space before the star of a comment is none', () => {
    expect(told('\tb\n    c\n * d\n e\n', { indentStyle: 'tab' })).toEqual([
      '"    " This line is indented by spaces, and `.editorconfig` asks for tabs.',
    ]);
    expect(told('  b\n\tc\n  \td\n\t\n', { indentStyle: 'space' })).toHaveLength(2);
  });

  it('that end otherwise are told and mended; where CR LF is asked for only in a file that has both', () => {
    expect(mended('a\r\nb\n', { endOfLine: 'lf' })).toBe('a\nb\n');
    expect(mended('a\r\nb\n', { endOfLine: 'crlf' })).toBe('a\r\nb\r\n');
    expect(told('a\nb\n', { endOfLine: 'crlf' })).toEqual([]);
  });

  it('the last of which has no end are told, and get one like the others', () => {
    expect(mended('a\r\nb', { endsWithNewline: true })).toBe('a\r\nb\r\n');
    expect(told('', { endsWithNewline: true })).toEqual([]);
    expect(told('a\n', { endsWithNewline: true })).toEqual([]);
  });

  it('are told by the first one where there are many', () => {
    expect(told('a \n'.repeat(30), { trimsTrailingSpace: true })).toEqual([
      '" " This line ends in white space, against `.editorconfig`. So do 29 other lines.',
    ]);
  });

  it('are nothing to tell where nothing is asked for', () => {
    expect(told('\ta \r\n  b', {})).toEqual([]);
  });
});
