import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';

/** Does the first node stand in the other, or is it that? */
export function isInside(node: Node, around: Node): boolean {
  const { start, end } = rangeOf(around);
  return start <= rangeOf(node).start && rangeOf(node).end <= end;
}
