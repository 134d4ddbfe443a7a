import { applyEdits } from './text-edit.ts';
import type { TextEdit } from './text-edit.ts';
import { LineIndex } from './text-position.ts';
import type { Line } from './text-position.ts';

/** A changed place: what stands there, and what the fix writes. Lines have no line ends. */
export interface FixBlock {
  /** Number of the first line, in the text before. */
  readonly line: Line;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Edits of one file as blocks of whole lines, in the order of the file; edits in neighbouring lines are one block. */
export function fixBlocks(text: string, fileEdits: readonly TextEdit[]): readonly FixBlock[] {
  const lines = new LineIndex(text);
  const groups: { first: Line; last: Line; edits: TextEdit[] }[] = [];
  for (const edit of fileEdits.toSorted((a, b) => a.range.start - b.range.start)) {
    const { first, last } = lines.linesOf(edit.range);
    const group = groups.at(-1);
    if (group !== undefined && first <= group.last + 1) {
      group.edits.push(edit);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.map(({ first, last, edits }) => blockOf(text, lines, first, last, edits));
}

function blockOf(
  text: string,
  lines: LineIndex,
  first: Line,
  last: Line,
  edits: readonly TextEdit[],
): FixBlock {
  const start = lines.startOf(first);
  const before = text.slice(start, lines.startOf(last + 1));
  const moved = edits.map(({ path, range, text: replacement }) => ({
    path,
    range: { start: range.start - start, end: range.end - start },
    text: replacement,
  }));
  const removed = linesIn(before);
  const added = linesIn(applyEdits(before, moved));
  const head = commonStart(removed, added);
  const tail = commonStart(removed.slice(head).toReversed(), added.slice(head).toReversed());
  return {
    line: first + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

function linesIn(text: string): readonly string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((line, index) => line !== b[index]);
  return different === -1 ? Math.min(a.length, b.length) : different;
}
