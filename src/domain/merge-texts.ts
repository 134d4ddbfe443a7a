import { diffArrays } from 'diff';

/** Lines of the ancestor, counted from 0, `end` exclusive, and what stands in their place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines added and removed up to which the shortest way is looked for, whose work grows by their square. */
const mostEdited = 1_000;

/**
 * Whether two texts that come from one can be merged line by line. As git does it: what both changed in the same way is
 * no conflict, what they changed right beside each other is one.
 */
export function canMergeTexts(ancestor: string, ours: string, theirs: string): boolean {
  const before = linesOf(ancestor);
  const [mine, other] = [editsTo(before, ours), editsTo(before, theirs)];
  return !mine.some((edit) => other.some((one) => isTouching(edit, one) && !isSame(edit, one)));
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function editsTo(before: string[], text: string): readonly Edit[] {
  const after = linesOf(text);
  const parts = diffArrays(before, after, { maxEditLength: mostEdited });
  // It is another text: nothing of the one before is kept.
  if (parts === undefined) return [{ start: 0, end: before.length, text }];
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const last = edits.at(-1);
    if (!added && !removed) at += value.length;
    else if (last?.end === at) edits.splice(-1, 1, grown(last, value, removed));
    else edits.push(grown({ start: at, end: at, text: '' }, value, removed));
    if (removed) at += value.length;
  }
  return edits;
}

/** A removal and the lines that take its place are one edit. */
function grown(edit: Edit, value: readonly string[], isRemoval: boolean): Edit {
  return isRemoval
    ? { ...edit, end: edit.end + value.length }
    : { ...edit, text: edit.text + value.join('') };
}

function isTouching(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
