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
  const isOrder = /^[<>]=?$/.test(operator);
  if (operator !== '+' && operator !== '-' && !isOrder) return undefined;
  const isSeconds = isOrder ? isClaim : isInSeconds;
  if (isClock(left) && isSeconds(right)) return { manner: 'seconds', on: right, meant: '' };
  return operator !== '-' && isClock(right) && isSeconds(left)
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

/** By its factors, or by its name: `ttlSeconds`, `token.expires_in`. */
function isInSeconds(node: Node): boolean {
  return unitOfTime(node) === 'seconds' || named.test(nameOf(node));
}

const named =
  /^(?:seconds|secs|expires_in)$|[a-z](?:Seconds|Secs|InSec|_seconds|_secs|_SECONDS)$|^[A-Z_]+_SECONDS$/;

function nameOf(node: Node): string {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
}

/** `payload.exp` of a token counts in seconds since 1970. */
function isClaim(node: Node): boolean {
  const claim = unwrap(node);
  if (claim.type !== 'MemberExpression' && claim.type !== 'OptionalMemberExpression') return false;
  if (!/^(?:exp|iat|nbf)$/.test(propertyName(claim) ?? '')) return false;
  return /payload|decoded|token|claims|jwt/i.test(nameOf(claim.object));
}
