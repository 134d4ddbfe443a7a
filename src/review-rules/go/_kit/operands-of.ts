import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** `a`, `b` and `c` of `a && b && c`, in the order of the text; none for a part of a longer one. */
export function operandsOf(node: GoNode, operator: string): readonly GoNode[] {
  if (node.parent !== undefined && isOf(node.parent, operator)) return [];
  const found: GoNode[] = [];
  let at: GoNode | undefined = node;
  while (at !== undefined && isOf(at, operator)) {
    const right = childOf(at, 'right');
    if (right !== undefined) found.push(right);
    at = childOf(at, 'left');
  }
  if (at !== undefined) found.push(at);
  return found.toReversed();
}

function isOf(node: GoNode, operator: string): boolean {
  return node.kind === 'binary_expression' && childOf(node, 'operator')?.kind === operator;
}
