import type { Node } from '../../../languages/typescript/node.ts';
import { isWrapper, keyOf, parentOf } from '../../../languages/typescript/node.ts';

/** The expression that has this value on some way: `a && <b />`, `a ? <b /> : null`. */
export function outermostOf(node: Node): Node {
  let at = node;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    const key = keyOf(at);
    const isSame =
      isWrapper(around) ||
      (around.type === 'LogicalExpression' && (key === 'right' || around.operator !== '&&')) ||
      (around.type === 'ConditionalExpression' && key !== 'test');
    if (!isSame) return at;
    at = around;
  }
  return at;
}
