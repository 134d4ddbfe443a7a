import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';

export interface LostIncrement {
  readonly kind: 'lost-increment';
  readonly on: Node;
  readonly sign: '+' | '-';
}

/** `n = n++`, `n = n === last ? 0 : n++`. */
export function lostIncrementIn({
  operator,
  left,
  right,
}: NodeOf<'AssignmentExpression'>): LostIncrement | undefined {
  if (operator !== '=') return undefined;
  return lostIn(unwrap(right), left);
}

function lostIn(value: Node, target: Node): LostIncrement | undefined {
  if (value.type === 'ConditionalExpression')
    return lostIn(unwrap(value.consequent), target) ?? lostIn(unwrap(value.alternate), target);
  if (value.type !== 'UpdateExpression' || value.prefix || !isRepeatable(target)) return undefined;
  if (!isSameExpression(value.argument, target)) return undefined;
  return { kind: 'lost-increment', on: value, sign: value.operator === '++' ? '+' : '-' };
}
