import { headerLine, isFileHeader, lineNumberAt, startOfNextLine } from './diff-text.ts';
import { newSpan, oldSpan } from './diff.ts';
import type { Hunk } from './diff.ts';
import { AppError } from './errors.ts';
import { isContentKind, readHunkBody } from './hunk-body.ts';
import type { HunkHeader } from './hunk-body.ts';
import type { Offset } from './text-position.ts';

/** Hunks that stand one after the other, up to the first line that belongs to none; or what is wrong, and where. */
export type HunksRead =
  | { readonly kind: 'read'; readonly hunks: readonly Hunk[]; readonly next: Offset }
  | { readonly kind: 'bad'; readonly at: Offset; readonly why: string };

const headerShape = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * The hunks of one file that come without file header, as in GitHub's `patch` and GitLab's `diff` fields.
 * @throws {AppError} `invalid-diff`
 */
export function parseHunks(text: string): readonly Hunk[] {
  const read = readHunks(text, 0, false);
  if (read.kind === 'bad') throw invalidDiff(text, read.at, read.why);
  if (text.slice(read.next).trim() !== '') throw invalidDiff(text, read.next, 'it belongs to no hunk');
  return read.hunks;
}

export function invalidDiff(text: string, at: Offset, why: string): AppError<'invalid-diff'> {
  return new AppError('invalid-diff', { line: String(lineNumberAt(text, at)), why });
}

/** @param crlf The CR at the end of each line is not the file's, see `hasCrlf`. */
export function readHunks(text: string, start: Offset, crlf: boolean): HunksRead {
  const hunks: Hunk[] = [];
  let at = start;
  while (text.startsWith('@@', at)) {
    const header = parseHeader(headerLine(text, at));
    if (header === undefined) return { kind: 'bad', at, why: 'it is no hunk header of a two-way diff' };
    const read = readHunkBody(text, startOfNextLine(text, at), header, crlf);
    if (read === undefined)
      return { kind: 'bad', at, why: 'the hunk does not hold the lines its header says' };
    const { hunk } = read;
    if (!canFollow(hunk, hunks.at(-1))) {
      return { kind: 'bad', at, why: 'the hunk does not come after the one before it' };
    }
    hunks.push(hunk);
    at = read.next;
  }
  if (isStrayContent(text, at)) return { kind: 'bad', at, why: 'the hunk above it should have ended before' };
  return { kind: 'read', hunks, next: at };
}

function parseHeader(line: string): HunkHeader | undefined {
  const match = headerShape.exec(line);
  if (match === null) return undefined;
  return {
    oldStart: Number(match[1]),
    oldLines: Number(match[2] ?? 1),
    newStart: Number(match[3]),
    newLines: Number(match[4] ?? 1),
    section: line.slice(match[0].length).trim(),
  };
}

/** Line maps rely on hunks that ascend on both sides, and nothing can follow the end of a file. */
function canFollow(hunk: Hunk, previous: Hunk | undefined): boolean {
  const oldFirst = oldSpan(hunk).first;
  const newFirst = newSpan(hunk).first;
  if (previous === undefined) return oldFirst > 0 && newFirst > 0;
  return (
    oldFirst >= oldSpan(previous).end &&
    newFirst >= newSpan(previous).end &&
    !previous.oldEndsWithoutNewline &&
    !previous.newEndsWithoutNewline
  );
}

/** A line that could be content right after a hunk shows that its counts are wrong. Mails end with a line `-- `. */
function isStrayContent(text: string, at: Offset): boolean {
  return (
    isContentKind(text.charCodeAt(at)) && headerLine(text, at).trimEnd() !== '--' && !isFileHeader(text, at)
  );
}
