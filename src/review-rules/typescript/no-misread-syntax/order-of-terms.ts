import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** `page - 1 * size`, `(end - Date.now()) / 1000 * 60`: it is worked out in another order than it was meant. */
export function misreadOrderOfTerms(on: Binary): Misread | undefined {
  return on.operator === '*' ? (lateProduct(on) ?? lateQuotient(on)) : undefined;
}

/** A page, before or after another one, and how many there are on it; `index + 1 * direction` is what it looks like. */
function lateProduct(on: Binary): Misread | undefined {
  const around = parentOf(on);
  if (on.left.type !== 'NumericLiteral' || on.left.value !== 1 || isParenthesized(on)) return undefined;
  if (around?.type !== 'BinaryExpression' || !/^[+-]$/.test(around.operator) || keyOf(on) !== 'right')
    return undefined;
  if (!/page/i.test(nameOf(around.left)) || !/size|limit|per|take|count|items|rows/i.test(nameOf(on.right)))
    return undefined;
  return { manner: 'late-product', on: around, meant: around.operator };
}

function nameOf(node: Node): string {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
}

const units: ReadonlySet<number> = new Set([24, 60, 3600]);

/** Milliseconds that are divided by 1000 and then multiplied on. */
function lateQuotient(on: Binary): Misread | undefined {
  const around = parentOf(on);
  if (around?.type === 'BinaryExpression' && around.operator === '*' && keyOf(on) === 'left')
    return undefined;
  let at: Node = on;
  while (at.type === 'BinaryExpression' && at.operator === '*' && isUnit(at.right)) at = at.left;
  if (at === on || at.type !== 'BinaryExpression' || at.operator !== '/' || isParenthesized(at))
    return undefined;
  if (at.right.type !== 'NumericLiteral' || at.right.value !== 1000) return undefined;
  return holds(at.left, isClock) ? { manner: 'late-quotient', on, meant: '' } : undefined;
}

function isUnit(node: Node): boolean {
  return node.type === 'NumericLiteral' && units.has(node.value);
}

function isClock(part: Node): boolean {
  return part.type === 'CallExpression' && /^(?:getTime|now|valueOf)$/.test(propertyName(part.callee) ?? '');
}

/** `list || [].push(one)`: the length of a list that is lost at once. */
export function pushedLength({ right }: NodeOf<'LogicalExpression'>): Misread | undefined {
  const call = unwrap(right);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || unwrap(callee.object).type !== 'ArrayExpression')
    return undefined;
  return /^(?:push|unshift)$/.test(propertyName(callee) ?? '')
    ? { manner: 'pushed-length', on: call, meant: propertyName(callee) ?? '' }
    : undefined;
}
