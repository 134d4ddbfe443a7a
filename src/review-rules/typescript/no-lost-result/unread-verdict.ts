import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { UnreadOutcome } from './unread-outcome.ts';

/** Functions that do nothing but judge, and tell by their result. */
const judges: ReadonlyMap<string, RegExp> = new Map([
  ['bcrypt', /^compare(?:Sync)?$/],
  ['bcryptjs', /^compare(?:Sync)?$/],
  ['argon2', /^verify$/],
  ['@node-rs/argon2', /^verify(?:Sync)?$/],
  ['@node-rs/bcrypt', /^(?:compare|verify)(?:Sync)?$/],
  ['crypto', /^(?:timingSafeEqual|verify)$/],
  ['otplib', /\.(?:check|verify)$/],
  ['speakeasy', /\.verify$/],
  ['validator', /^(?:is[A-Z]\w*|equals|contains|matches)$/],
  ['class-validator', /^(?:validate|validateSync|is[A-Z]\w*)$/],
  ['express-validator', /^validationResult$/],
  ['twilio', /^(?:validateRequest\w*)$/],
  ['valibot', /^(?:safeParse|safeParseAsync|is)$/],
]);
const judgingNames =
  /^(?:compare|compareSync|verify|verifySync|check|timingSafeEqual|is[A-Z]?\w*|equals|contains|matches|validate\w*|validationResult|safeParse|safeParseAsync)$/;
/** Of schemas of Zod. */
const safely = /^safeParse(?:Async)?$/;
const longestChain = 30;

/** `await bcrypt.compare(password, hash);`: what it finds out is in its result, and it throws nothing. */
export function unreadVerdictOf(thrownAway: Node): UnreadOutcome | undefined {
  const on = thrownAway.type === 'AwaitExpression' ? unwrap(thrownAway.argument) : thrownAway;
  if (!isCall(on) || on.arguments.length === 0) return undefined;
  const callee = unwrap(on.callee);
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  if (name === undefined || !(callee.type === 'Identifier' || judgingNames.test(name))) return undefined;
  return isJudge(callee, name, on) && !isForItsTime(on) ? verdict(on) : undefined;
}

function isJudge(callee: Node, name: string, { arguments: given }: Call): boolean {
  const isMethod = callee.type === 'MemberExpression';
  if (isMethod && safely.test(name)) return true;
  if (isMethod && name === 'validate' && isOfJoi(callee.object)) return true;
  const member = moduleMemberOf(callee);
  if (member === undefined || judges.get(member.module)?.test(member.path) !== true) return false;
  return given.length <= mostArguments(member);
}

/** One more is a callback, which is told instead. */
function mostArguments({ module, path }: ModuleMember): number {
  if (module.includes('bcrypt')) return 2;
  return module === 'crypto' && path === 'verify' ? 4 : Infinity;
}

const decoy = /dummy|fake|placeholder|decoy|random|^[A-Z][A-Z\d_]+$/;

/** `bcrypt.compare(password, dummyHash)` takes as long for names that nobody has; so does comparing something with itself. */
function isForItsTime({ arguments: given }: Call): boolean {
  const [first, second] = given;
  if (first !== undefined && second !== undefined && isSameExpression(first, second)) return true;
  if (given.some((one) => decoy.test(nameOfCallee(one) ?? '') || one.type === 'StringLiteral')) return true;
  return isWithoutUser(given);
}

/** Under `if (!user)`, `if (user === null)`. */
function isWithoutUser([first]: readonly Node[]): boolean {
  for (const around of first === undefined ? [] : ancestorsOf(first)) {
    if (isFunction(around)) return false;
    if (around.type === 'IfStatement' && asksForNone(around.test)) return true;
  }
  return false;
}

function asksForNone(test: Node): boolean {
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!';
    case 'BinaryExpression':
      return /^===?$/.test(test.operator) && (isNullLiteral(test.left) || isNullLiteral(test.right));
    case 'LogicalExpression':
      return asksForNone(test.left) || asksForNone(test.right);
    default:
      return false;
  }
}

/** `const { value } = schema.validate(input)` of Joi: whether it is valid is told by `error`. */
export function unreadErrorOf({ id, init }: NodeOf<'VariableDeclarator'>): UnreadOutcome | undefined {
  if (id.type !== 'ObjectPattern' || init == null) return undefined;
  const [only, another] = id.properties;
  if (only?.type !== 'ObjectProperty' || another !== undefined || keyName(only) !== 'value') return undefined;
  const on = unwrap(init);
  const callee = isCall(on) ? unwrap(on.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || propertyName(callee) !== 'validate') return undefined;
  return isOfJoi(callee.object) ? { kind: 'unread-outcome', on, part: 'error' } : undefined;
}

function verdict(on: Node): UnreadOutcome {
  return { kind: 'unread-outcome', on, part: 'verdict' };
}

function isOfJoi(schema: Node): boolean {
  let at = writtenValue(schema);
  for (let length = 0; length < longestChain && isCall(at); length += 1) {
    const callee = unwrap(at.callee);
    if (callee.type !== 'MemberExpression') return false;
    const module = moduleMemberOf(callee)?.module;
    if (module !== undefined) return /^(?:joi|@hapi\/joi)$/.test(module);
    at = unwrap(callee.object);
  }
  return false;
}
