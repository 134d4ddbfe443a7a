import { newSpan, oldSpan } from './diff.ts';
import type { DiffLine, Hunk } from './diff.ts';
import { AppError } from './errors.ts';
import type { Line, Offset } from './text-position.ts';

/**
 * The new text of a file from its old text and the hunks of its diff, to the last CR and line end.
 * @throws {AppError} `invalid-diff` when the old text is not the one the hunks were made from; its line number counts
 * from the file's first hunk header, which is line 1.
 */
export function applyHunks(oldText: string, hunks: readonly Hunk[]): string {
  let result = '';
  let at: Offset = 0;
  let oldLine: Line = 1;
  let newLine: Line = 1;
  let diffLine: Line = 1;
  for (const hunk of hunks) {
    const gap = oldSpan(hunk).first - oldLine;
    const start = skipLines(oldText, at, gap);
    if (start === undefined || newLine + gap !== newSpan(hunk).first) {
      throw mismatch(diffLine, 'the hunk does not stand at this place of the text');
    }
    result += oldText.slice(at, start);
    const changed = applyHunk(oldText, start, hunk, diffLine + 1);
    result += changed.text;
    at = changed.next;
    oldLine = oldSpan(hunk).end;
    newLine = newSpan(hunk).end;
    diffLine += 1 + hunk.lines.length + markersOf(hunk);
  }
  return result + oldText.slice(at);
}

function applyHunk(
  oldText: string,
  start: Offset,
  hunk: Hunk,
  firstDiffLine: Line,
): { readonly text: string; readonly next: Offset } {
  let text = '';
  let at = start;
  for (const [index, line] of hunk.lines.entries()) {
    if (line.kind !== 'added') {
      const expected = line.text + oldLineEnd(line, hunk);
      if (!oldText.startsWith(expected, at)) {
        throw mismatch(firstDiffLine + index, `line ${line.old} of the text is another one`);
      }
      at += expected.length;
    }
    if (line.kind !== 'removed') text += line.text + newLineEnd(line, hunk);
  }
  if (markersOf(hunk) > 0 && at < oldText.length) {
    throw mismatch(firstDiffLine + hunk.lines.length, 'the text goes on where the file should end');
  }
  return { text, next: at };
}

/** Passes lines that end with LF, as all do that have something after them; undefined when there are not so many. */
function skipLines(text: string, start: Offset, count: number): Offset | undefined {
  let at = start;
  for (let line = 0; line < count; line++) {
    const end = text.indexOf('\n', at);
    if (end === -1) return undefined;
    at = end + 1;
  }
  const isLineStart = at === 0 || text[at - 1] === '\n';
  return count >= 0 && isLineStart ? at : undefined;
}

function oldLineEnd(line: Exclude<DiffLine, { kind: 'added' }>, hunk: Hunk): string {
  return hunk.oldEndsWithoutNewline && line.old === oldSpan(hunk).end - 1 ? '' : '\n';
}

function newLineEnd(line: Exclude<DiffLine, { kind: 'removed' }>, hunk: Hunk): string {
  return hunk.newEndsWithoutNewline && line.new === newSpan(hunk).end - 1 ? '' : '\n';
}

/** How many lines `\ No newline at end of file` the hunk has when printed. */
function markersOf(hunk: Hunk): number {
  const isShared = hunk.lines.at(-1)?.kind === 'context';
  const sides = Number(hunk.oldEndsWithoutNewline) + Number(hunk.newEndsWithoutNewline);
  return isShared ? Math.min(sides, 1) : sides;
}

function mismatch(line: Line, why: string): AppError<'invalid-diff'> {
  return new AppError('invalid-diff', { line: String(line), why });
}
