import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** `Date.now() + 24 * 60 * 60`: the clock counts milliseconds, and these are the seconds of a day. */
export function secondsForMilliseconds({
  operator,
  left,
  right,
}: NodeOf<'BinaryExpression'>): Misread | undefined {
  if (operator !== '+' && operator !== '-') return undefined;
  if (isClock(left) && isInSeconds(right)) return { manner: 'seconds', on: right, meant: '' };
  return operator === '+' && isClock(right) && isInSeconds(left)
    ? { manner: 'seconds', on: left, meant: '' }
    : undefined;
}

/** `Date.now()`, `date.getTime()` */
function isClock(node: Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || call.arguments.length > 0)
    return false;
  const name = propertyName(call.callee);
  return name === 'getTime' || (name === 'now' && isUndeclared(unwrap(call.callee.object), 'Date'));
}

/** A product of numbers that holds the minutes of an hour and the seconds of a minute, and no thousand. */
function isInSeconds(node: Node): boolean {
  const factors = factorsOf(node);
  if (factors === undefined || factors.some((one) => one >= 1000 && one % 1000 === 0)) return false;
  return (
    factors.filter((one) => one === 60).length === 2 || factors.some((one) => one === 3600 || one === 86_400)
  );
}

function factorsOf(node: Node): readonly number[] | undefined {
  const bare = unwrap(node);
  if (bare.type === 'NumericLiteral') return [bare.value];
  if (bare.type === 'Identifier' || bare.type === 'MemberExpression')
    return /ms|milli|1000|unit/i.test(nameOf(bare)) ? undefined : [];
  if (bare.type !== 'BinaryExpression' || bare.operator !== '*') return undefined;
  const [one, other] = [factorsOf(bare.left), factorsOf(bare.right)];
  return one && other && [...one, ...other];
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : (propertyName(node) ?? '');
}
