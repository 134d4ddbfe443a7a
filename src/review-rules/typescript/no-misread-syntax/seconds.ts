import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { unitOfTime } from '../_kit/unit-of-time.ts';
import type { Misread } from './misread.ts';

/** `Date.now() + 24 * 60 * 60`: the clock counts milliseconds, and these are the seconds of a day. */
export function secondsForMilliseconds({
  operator,
  left,
  right,
}: NodeOf<'BinaryExpression'>): Misread | undefined {
  if (operator !== '+' && operator !== '-') return undefined;
  if (isClock(left) && unitOfTime(right) === 'seconds') return { manner: 'seconds', on: right, meant: '' };
  return operator === '+' && isClock(right) && unitOfTime(left) === 'seconds'
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
