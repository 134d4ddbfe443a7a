import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';

/** `(target as any)` around `target`, `parts!` around `parts`: what stands for it where it is used. */
export function aroundCasts(node: Node): Node {
  let at = node;
  for (let around = parentOf(at); around !== undefined && unwrap(around) === node; around = parentOf(at))
    at = around;
  return at;
}
