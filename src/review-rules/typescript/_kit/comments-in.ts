import type { Range } from '../../../domain/text-position.ts';
import type { File } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from './beginning-in.ts';

export type SourceComment = NonNullable<File['comments']>[number];

/** The comments that begin inside a range, in order. */
export function commentsIn(file: TypeScriptFile, range: Range): readonly SourceComment[] {
  return beginningIn(file.tree.file.comments ?? [], range);
}
