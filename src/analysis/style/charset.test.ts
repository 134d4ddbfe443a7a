import { describe, expect, it } from '@jest/globals';
import type { EditorStyle } from '../../domain/file-style.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { applyEdits } from '../../domain/text-edit.ts';
import { editorMatches } from './editor-matches.ts';

const path = parseRepoPath('a.txt');

const told = (text: string, style: EditorStyle): readonly string[] =>
  editorMatches(path, text, style).map(({ kind, range }) => `${kind}: ${text.slice(range.start, range.end)}`);

describe('the encoding that .editorconfig asks for', () => {
  it('is broken by a byte order mark where none is asked for, and mended without it', () => {
    const text = '\uFEFFa\nb\n';
    const [found, ...others] = editorMatches(path, text, { charset: 'utf-8' });
    expect([found?.kind, others]).toEqual(['charset', []]);
    const edits = found?.fix === undefined ? [] : [{ path, ...found.fix }];
    expect(applyEdits(text, edits)).toBe('a\nb\n');
    expect(told('a\uFEFFb\n', { charset: 'utf-8' })).toEqual([]);
    expect(told(text, {})).toEqual([]);
  });

  it('is broken by characters that it does not have', () => {
    expect(told('Maß\nGröße\n10 €, “so”\n', { charset: 'latin1' })).toEqual(['charset: €']);
    expect(told('Maß\n', { charset: 'latin1' })).toEqual([]);
  });

  it('is not known of a text that could not be decoded', () => {
    expect(told('Gr\uFFFD\uFFFDe €\n', { charset: 'latin1' })).toEqual([]);
    expect(told('Gr\uFFFDe\n', { charset: 'utf-8' })).toEqual([]);
  });
});
