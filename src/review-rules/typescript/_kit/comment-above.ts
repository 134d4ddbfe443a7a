import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { indexFrom } from './index-from.ts';

/** What may stand between a function and the comment that describes it: `export const f = `, `A.prototype.f = `. */
const around =
  /^(?:Variable|Export\w+)Declarat(?:or|ion)$|^(?:AssignmentExpression|ExpressionStatement|ObjectProperty|ClassProperty)$/;

/** The text of the comment that ends right before a function. */
export function commentAbove(described: FunctionNode, { text, tree }: TypeScriptFile): string | undefined {
  let first: Node = described;
  for (
    let parent = parentOf(first);
    parent !== undefined && around.test(parent.type);
    parent = parentOf(first)
  )
    first = parent;
  const { start } = rangeOf(first);
  const comments = tree.file.comments ?? [];
  const comment = comments[indexFrom(comments, start) - 1];
  return comment !== undefined && text.slice(comment.end, start).trim() === '' ? comment.value : undefined;
}
