import type { Words } from './rich-text.ts';
import { inline } from './inline-markdown.ts';

/** A part of an answer: a line, an item of a list, or code in lines of its own. */
export type Piece =
  | { readonly kind: 'line' | 'item'; readonly words: readonly Words[] }
  | { readonly kind: 'box'; readonly lines: readonly string[] };

const fence = /^(?<run>`{3,})[^`]*$/;

/** Reads the Markdown of an answer. */
export function piecesOf(markdown: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lines = markdown.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const run = fence.exec(line)?.groups?.['run'];
    if (run === undefined) {
      pieces.push(...pieceOf(line));
      continue;
    }
    const end = lines.findIndex((one, at) => at > index && one.trimEnd() === run);
    const last = end === -1 ? lines.length : end;
    pieces.push({ kind: 'box', lines: lines.slice(index + 1, last) });
    index = last;
  }
  return pieces;
}

/** What starts a line says what it is. */
function pieceOf(line: string): readonly Piece[] {
  const bare = line.replace(/<\/?details>/g, '').trim();
  if (bare === '' || /^\|(?:\s*:?-+:?\s*\|)+$/.test(bare)) return [];
  const heading = /^(?:<summary>(.*)<\/summary>|#{1,6}\s+(.*))$/.exec(bare);
  if (heading !== null)
    return [{ kind: 'line', words: inline(heading[1] ?? heading[2] ?? '', { bold: true }) }];
  const item = /^[-*]\s+(.*)$/.exec(bare)?.[1];
  if (item !== undefined) return [{ kind: 'item', words: inline(item) }];
  return [{ kind: 'line', words: inline(bare.startsWith('|') ? rowOf(bare) : bare) }];
}

/** Slack's tables hold little; a row becomes a line. */
function rowOf(row: string): string {
  return row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' — ');
}
