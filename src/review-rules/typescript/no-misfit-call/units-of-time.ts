import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { unitOfTime } from '../_kit/unit-of-time.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

type Called = NodeOf<'CallExpression'>;

/** `setTimeout(save, 60 * 60)`, `redis.expire(key, 60 * 60 * 1000)`, `jwt.sign({ exp: Date.now() + … }, key)` */
export function misfitUnitOf(call: Called, name: string): MisfitArgument | undefined {
  switch (name) {
    case 'setTimeout':
    case 'setInterval':
      return isOfPlatform(call.callee) ? secondsAt(call.arguments[1], name) : undefined;
    case 'cookie':
      return cookieOf(call);
    case 'session':
      return moduleMemberOf(call.callee)?.module === 'express-session'
        ? secondsAt(fieldOf(fieldOf(call.arguments[0], 'cookie'), 'maxAge'), 'maxAge')
        : undefined;
    case 'rateLimit':
    case 'slowDown':
      return windowOf(call);
    case 'sign':
      return tokenOf(call);
    case 'set':
      return millisecondsAt(lifeIn(call), 'EX');
    case 'setex':
    case 'setEx':
    case 'expire':
      return /redis|valkey/i.test(namesOfReceiver(call.callee).join(' '))
        ? millisecondsAt(call.arguments[1], name)
        : undefined;
    default:
      return undefined;
  }
}

function isOfPlatform(callee: Node): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return isUndeclared(bare, bare.name);
  return bare.type === 'MemberExpression' && /^(?:window|globalThis)$/.test(nameOf(bare.object));
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

function secondsAt(value: Node | undefined, taker: string): MisfitArgument | undefined {
  if (value === undefined || unitOfTime(value) !== 'seconds') return undefined;
  return misfit(value, secondsSaid(taker));
}

function secondsSaid(taker: string): Localized {
  return say(
    `\`${taker}\` counts in milliseconds, and this is in seconds: \`* 1000\` is missing.`,
    `\`${taker}\` 以毫秒计，而这里以秒为单位：少了 \`* 1000\`。`,
  );
}

function millisecondsAt(value: Node | undefined, taker: string): MisfitArgument | undefined {
  if (value === undefined || unitOfTime(value) !== 'milliseconds') return undefined;
  return misfit(
    value,
    say(
      `\`${taker}\` counts in seconds, and this is in milliseconds: it lasts a thousand times longer.`,
      `\`${taker}\` 以秒计，而这里以毫秒为单位：有效期会长一千倍。`,
    ),
  );
}

function misfit(on: Node, what: Localized): MisfitArgument {
  return { kind: 'misfit-argument', on, what };
}

/** `res.cookie('id', id, { maxAge: 24 * 60 * 60 })` of Express: what a header counts in seconds is milliseconds there. */
function cookieOf({ callee, arguments: [, , options] }: Called): MisfitArgument | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || !/^res(?:ponse)?$/.test(nameOf(unwrap(member.object))))
    return undefined;
  return secondsAt(fieldOf(options, 'maxAge'), 'maxAge');
}

/** `rateLimit({ windowMs: 15 * 60 })`: the name says in what it counts. */
function windowOf({ callee, arguments: [options] }: Called): MisfitArgument | undefined {
  if (!/^express-(?:rate-limit|slow-down)$/.test(moduleMemberOf(callee)?.module ?? '')) return undefined;
  const product = fieldOf(options, 'windowMs');
  const [left, right] = product?.type === 'BinaryExpression' ? [product.left, product.right] : [];
  if (product?.type !== 'BinaryExpression' || product.operator !== '*') return undefined;
  const isMinutes = left?.type === 'NumericLiteral' && right?.type === 'NumericLiteral' && right.value === 60;
  return isMinutes && left.value <= 60
    ? misfit(product, secondsSaid('windowMs'))
    : secondsAt(product, 'windowMs');
}

function fieldOf(options: Node | undefined, name: string): Node | undefined {
  const written = options && writtenValue(options);
  return written?.type === 'ObjectExpression' ? propertyOf(written, name) : undefined;
}

/** `redis.set(key, value, 'EX', 3600)` of ioredis, `redis.set(key, value, { EX: 3600 })` of redis. */
function lifeIn({ arguments: [, , third, fourth] }: Called): Node | undefined {
  if (third?.type === 'StringLiteral') return third.value.toUpperCase() === 'EX' ? fourth : undefined;
  return third?.type === 'ObjectExpression' ? propertyOf(third, 'EX') : undefined;
}

/** `jwt.sign(claims, key, { expiresIn: 60 * 60 * 1000 })`: a number there is one of seconds. */
function tokenOf({ callee, arguments: [claims, , options] }: Called): MisfitArgument | undefined {
  if (claims === undefined || moduleMemberOf(callee)?.module !== 'jsonwebtoken') return undefined;
  const life = millisecondsAt(fieldOf(options, 'expiresIn'), 'expiresIn');
  if (life !== undefined) return life;
  const end = ['exp', 'nbf', 'iat'].map((name) => fieldOf(claims, name)).find(isClock);
  return end && misfit(end, lateEnd());
}

function lateEnd(): Localized {
  return say(
    'A token counts in seconds since 1970, and this is in milliseconds: it lies tens of thousands of years ahead.',
    '令牌中的时间是 1970 年以来的秒数，而这里是毫秒：会落在几万年之后。',
  );
}

/** `Date.now()`, `Date.now() + life`, `date.getTime() + life` */
function isClock(value: Node | undefined): value is Node {
  const bare = value && unwrap(value);
  if (bare?.type === 'BinaryExpression')
    return (bare.operator === '+' || bare.operator === '-') && isClock(bare.left);
  if (bare?.type !== 'CallExpression' || bare.arguments.length > 0) return false;
  const name = nameOfCallee(bare.callee);
  if (name === 'getTime') return true;
  const owner = unwrap(bare.callee);
  return name === 'now' && owner.type === 'MemberExpression' && isUndeclared(owner.object, 'Date');
}
