import type { Range } from '../../../domain/text-position.ts';
import type { File } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { indexFrom } from './index-from.ts';

export type SourceComment = NonNullable<File['comments']>[number];

/** The comments that begin inside a range, in order. */
export function commentsIn(file: TypeScriptFile, { start, end }: Range): readonly SourceComment[] {
  const comments = file.tree.file.comments ?? [];
  return comments.slice(indexFrom(comments, start), indexFrom(comments, end));
}
