import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';

/** What is made in a statement and goes nowhere: both arms of `a ? b : c;`, and `b` of `a && b;`. */
export function thrownAwayIn(expression: Node): readonly Node[] {
  const bare = unwrap(expression);
  switch (bare.type) {
    case 'ConditionalExpression':
      return [unwrap(bare.consequent), unwrap(bare.alternate)];
    case 'LogicalExpression':
      return [unwrap(bare.right)];
    default:
      return [bare];
  }
}
