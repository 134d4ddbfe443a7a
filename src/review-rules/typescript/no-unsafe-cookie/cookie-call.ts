import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** A cookie that is sent to the browser. */
export interface CookieCall {
  readonly name: string;
  readonly nameNode: Node;
  readonly value: Node | undefined;
  /** undefined: none are given. */
  readonly options: Node | undefined;
  /** Scripts may read what is written without `httpOnly`. */
  readonly isOpenByDefault: boolean;
}

const responses = /^(?:res|response|reply|resp)$/i;
const stores = /^(?:cookies|cookieStore)$/;

/** @param isNext The file is written for Next.js, whose cookies are open; those of Koa and SvelteKit are not. */
export function cookieCallOf(call: Call, isNext: boolean): CookieCall | undefined {
  const method = nameOfCallee(call.callee);
  const [first, second] = call.arguments;
  if (method === undefined || first === undefined) return undefined;
  if (second !== undefined && isSetter(call.callee, method) && isContext(first))
    return named(second, call.arguments[2], call.arguments[3], true);
  if (!isCookieMethod(call, method)) return undefined;
  const isOpenByDefault = method !== 'set' || isNext;
  const whole = writtenValue(first);
  if (method === 'set' && whole.type === 'ObjectExpression') {
    const [name, value] = [propertyOf(whole, 'name'), propertyOf(whole, 'value')];
    return name && named(name, value, whole, isOpenByDefault);
  }
  return named(first, call.arguments[1], call.arguments[2], isOpenByDefault);
}

/** `setCookie(c, 'session', token)`, as Hono and h3 have it. */
function isSetter(callee: Node, method: string): boolean {
  if (method !== 'setCookie' || callee.type !== 'Identifier') return false;
  const binding = referenceOf(callee)?.binding;
  return binding === undefined || binding.kind === 'import';
}

function isContext(node: Node): boolean {
  return node.type === 'Identifier' && /^(?:c|ctx|context|event|req|res|reply|response)$/.test(node.name);
}

function named(
  nameNode: Node,
  value: Node | undefined,
  options: Node | undefined,
  isOpenByDefault: boolean,
): CookieCall | undefined {
  const name = writtenValue(nameNode);
  if (name.type !== 'StringLiteral') return undefined;
  return { name: name.value, nameNode, value, options, isOpenByDefault };
}

function isCookieMethod(call: Call, method: string): boolean {
  switch (method) {
    case 'cookie':
    case 'setCookie':
      return call.arguments.length > 1 && namesOfReceiver(call.callee).some((name) => responses.test(name));
    case 'set':
      return stores.test(nameOfStore(call.callee) ?? '');
    case 'serialize':
      return moduleMemberOf(call.callee)?.module === 'cookie';
    default:
      return false;
  }
}

/** `cookies` of `res.cookies.set`, of `(await cookies()).set`, and of a name for what that call gives. */
function nameOfStore(callee: Node): string | undefined {
  const object = callee.type === 'MemberExpression' ? writtenValue(callee.object) : callee;
  const made = object.type === 'AwaitExpression' ? unwrap(object.argument) : object;
  if (made.type !== 'CallExpression') return namesOfReceiver(callee).at(-1);
  return nameOfCallee(made.callee);
}
