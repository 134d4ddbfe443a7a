import type { Range } from '../../../domain/text-position.ts';
import type { File } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

export type SourceComment = NonNullable<File['comments']>[number];

/** The comments that begin inside a range, in order. */
export function commentsIn(file: TypeScriptFile, { start, end }: Range): readonly SourceComment[] {
  const comments = file.tree.file.comments ?? [];
  let first = 0;
  let after = comments.length;
  while (first < after) {
    const middle = (first + after) >>> 1;
    if ((comments[middle]?.start ?? 0) < start) first = middle + 1;
    else after = middle;
  }
  let last = first;
  while (last < comments.length && (comments[last]?.start ?? end) < end) last += 1;
  return comments.slice(first, last);
}
