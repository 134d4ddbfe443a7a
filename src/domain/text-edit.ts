import { AppError, isAppError } from './errors.ts';
import type { RepoPath } from './ids.ts';
import type { Offset, Range } from './text-position.ts';

/** Replace `range` of the file by `text`; an empty range inserts. */
export interface TextEdit {
  readonly path: RepoPath;
  readonly range: Range;
  readonly text: string;
}

/** Ascending by place; edits at one place keep their order. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Two edits collide when they overlap, or when both insert at the same place (their order would be arbitrary). */
export function hasConflict(edits: readonly TextEdit[]): boolean {
  const sorted = inOrder(edits);
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (next.range.start < edit.range.end || next.range.start === edit.range.start);
  });
}

/**
 * The text with all edits done. All ranges are those of the text before.
 * @throws {AppError} `edits-conflict` when two edits collide, `invalid-input` when one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const first = edits[0];
  if (first === undefined) return text;
  if (hasConflict(edits)) throw new AppError('edits-conflict', { path: first.path });
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of inOrder(edits)) {
    if (range.start < 0 || range.end < range.start || range.end > text.length) {
      throw new AppError('invalid-input', {
        what: 'edit range',
        got: `${range.start}-${range.end} of ${text.length}`,
      });
    }
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}

/** The text with the edits, or undefined where they do not apply. */
export function tryEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (isAppError(error)) return undefined;
    throw error;
  }
}

/** Where a place of the text before stands after the edits; undefined when an edit replaced it. */
export function remapOffset(offset: Offset, edits: readonly TextEdit[]): Offset | undefined {
  let shift = 0;
  for (const { range, text } of inOrder(edits)) {
    if (offset < range.start) break;
    if (offset < range.end) return undefined;
    shift += text.length - (range.end - range.start);
  }
  return offset + shift;
}
