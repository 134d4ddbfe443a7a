import { partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** `a` of `((a))`. */
export function withoutParentheses(node: GoNode | undefined): GoNode | undefined {
  let at = node;
  while (at?.kind === 'parenthesized_expression') [at] = partsOf(at);
  return at;
}
