import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { expressionKey } from '../_kit/expression-key.ts';

/**
 * `save(x) || true`: something is done before the constant, and only then a value is settled. Whoever writes `if` or `!`
 * around it asks for what comes out.
 */
export function isForEffect(chain: NodeOf<'LogicalExpression'>): boolean {
  // Names, members, and calls that only look have a key.
  return expressionKey(chain.left) === undefined && !isTested(chain);
}

/** Behind `matches(x) && …` the test is decided before. */
function isTested(chain: Node): boolean {
  let at = chain;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    if (around.type === 'LogicalExpression' && around.operator === '&&' && keyOf(at) === 'right')
      return false;
    if (around.type === 'UnaryExpression') return around.operator === '!';
    if (around.type !== 'LogicalExpression' && unwrap(around) !== unwrap(at)) return keyOf(at) === 'test';
  }
  return false;
}
