import type { Node } from '../../../languages/typescript/node.ts';

/** Has the author put this expression into parentheses of its own? Those that a statement or call needs do not count. */
export function isParenthesized(node: Node): boolean {
  return node.extra?.['parenthesized'] === true;
}
