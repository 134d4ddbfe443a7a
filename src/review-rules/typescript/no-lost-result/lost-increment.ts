import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';

export interface LostIncrement {
  readonly kind: 'lost-increment';
  readonly on: Node;
  readonly sign: '+' | '-';
  readonly isReturned?: true;
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
  // `counts[name] = counts[name]++ || 1`
  if (value.type === 'LogicalExpression' && value.operator !== '&&')
    return lostIn(unwrap(value.left), target);
  if (value.type !== 'UpdateExpression' || value.prefix || !isRepeatable(target)) return undefined;
  if (!isSameExpression(value.argument, target)) return undefined;
  return { kind: 'lost-increment', on: value, sign: value.operator === '++' ? '+' : '-' };
}

/** `return n++;` of a variable that nobody else sees: it gives the number from before, and the next one is gone. */
export function lostReturnIn({ argument }: NodeOf<'ReturnStatement'>): LostIncrement | undefined {
  if (argument?.type !== 'UpdateExpression' || argument.prefix || argument.argument.type !== 'Identifier')
    return undefined;
  const binding = referenceOf(argument.argument)?.binding;
  const owner = enclosingFunction(argument);
  const [declaration] = binding?.declarations ?? [];
  if (binding === undefined || declaration === undefined || owner === undefined) return undefined;
  if (binding.exported || binding.references.length > mostUses || enclosingFunction(declaration) !== owner)
    return undefined;
  if (binding.references.some(({ identifier }) => enclosingFunction(identifier) !== owner)) return undefined;
  if (owner.generator || ancestorsOf(argument).some(({ type }) => type === 'TryStatement')) return undefined;
  return {
    kind: 'lost-increment',
    on: argument,
    sign: argument.operator === '++' ? '+' : '-',
    isReturned: true,
  };
}

const mostUses = 200;
