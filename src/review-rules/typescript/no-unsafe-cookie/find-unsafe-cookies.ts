import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, keyOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyOf } from '../_kit/written-value.ts';
import { cookieCallOf } from './cookie-call.ts';
import type { CookieCall } from './cookie-call.ts';
import { isCleared, optionsIn, refusedOption, writtenOption } from './cookie-options.ts';
import { openHeaderCookies } from './header-cookie.ts';
import { isSessionName } from './is-session-name.ts';

/** A cookie that lets others in, or that no browser takes. */
export interface UnsafeCookie {
  readonly manner: 'readable' | 'unencrypted' | 'refused';
  /** undefined: of a session library. */
  readonly name: string | undefined;
  readonly place: Node;
  /** Where the option is to be written: a false value, an object without it, a call without options. */
  readonly repair: Node;
}

export const maySetCookies = /cookie|session/i;

type CallNode = NodeOf<'CallExpression'>;
type ObjectNode = NodeOf<'ObjectExpression'>;

const sessionModules =
  /^(?:express-session|cookie-session|koa-session|koa-generic-session|fastify-session|@fastify\/(?:secure-)?session|iron-session|next-session|client-sessions)$/;
const routers = /^(?:@remix-run\/.+|react-router)$/;
/** Arguments further back are not looked at for a name. */
const mostNames = 3;
/** The author knows that scripts read it. */
const reason =
  /http-?only|script|client|front-?end|browser|\bjs\b|on purpose|deliberate|intention|故意|前端|脚本/i;

export function* findUnsafeCookies(file: TypeScriptFile): Generator<UnsafeCookie, void> {
  const isNext = file.tree
    .nodesOf('ImportDeclaration')
    .some(({ source }) => /^next(?:$|\/)/.test(source.value));
  const told = new Set<Node>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    const cookie = cookieCallOf(call, isNext);
    const faults = cookie === undefined ? faultsOfSession(call, file) : faultsOf(cookie, call, file);
    for (const fault of faults) {
      // Options in a constant may serve many cookies.
      if (told.has(fault.place)) continue;
      told.add(fault.place);
      yield fault;
    }
  }
  for (const { name, place } of openHeaderCookies(file))
    if (isSessionName(name) && !isExplained(place, file))
      yield { manner: 'readable', name, place, repair: place };
}

function* faultsOf(cookie: CookieCall, call: CallNode, file: TypeScriptFile): Generator<UnsafeCookie, void> {
  const { name, nameNode, value } = cookie;
  const options = cookie.options && optionsIn(cookie.options);
  if (cookie.options !== undefined && options === undefined) return;
  const refused = options && refusedOption(options, cookie.isOpenByDefault);
  if (options !== undefined && refused !== undefined)
    yield { manner: 'refused', name, place: refused, repair: options };
  if (!isSessionName(name) || isCleared(value, options) || isExplained(call, file)) return;
  if (options === undefined) {
    if (cookie.isOpenByDefault) yield { manner: 'readable', name, place: nameNode, repair: call };
    return;
  }
  const httpOnly = writtenOption(options, 'httpOnly');
  if (httpOnly.kind === 'off')
    yield { manner: 'readable', name, place: httpOnly.place, repair: httpOnly.place };
  else if (httpOnly.kind === 'missing' && cookie.isOpenByDefault)
    yield { manner: 'readable', name, place: nameNode, repair: options };
  yield* openInProduction(options, name, call, file);
}

function* faultsOfSession(call: CallNode, file: TypeScriptFile): Generator<UnsafeCookie, void> {
  const module = call.arguments.length === 0 ? undefined : sessionModuleOf(call);
  if (module === undefined) return;
  for (const argument of call.arguments) {
    const all = optionsIn(argument);
    const given = all && (propertyOf(all, 'cookie') ?? propertyOf(all, 'cookieOptions') ?? all);
    const options = given && optionsIn(given);
    if (options === undefined) continue;
    const refused = refusedOption(options, module === 'express-session');
    if (refused !== undefined) yield { manner: 'refused', name: undefined, place: refused, repair: options };
    if (isExplained(options, file)) continue;
    const httpOnly = writtenOption(options, 'httpOnly');
    if (httpOnly.kind === 'off')
      yield { manner: 'readable', name: undefined, place: httpOnly.place, repair: httpOnly.place };
    yield* openInProduction(options, undefined, call, file);
  }
}

/** `session({ … })`, `app.register(session, { … })`. */
function sessionModuleOf({ callee, arguments: list }: CallNode): string | undefined {
  for (const one of [callee, ...list.slice(0, mostNames)]) {
    const { module, path } = (isName(one) ? moduleMemberOf(one) : undefined) ?? {};
    if (module === undefined) continue;
    if (sessionModules.test(module) || (routers.test(module) && path === 'createCookieSessionStorage'))
      return module;
  }
  return undefined;
}

function isName({ type }: Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression';
}

/** Elsewhere `secure: false` may be what a machine without a certificate needs. */
function* openInProduction(
  options: ObjectNode,
  name: string | undefined,
  call: Node,
  file: TypeScriptFile,
): Generator<UnsafeCookie, void> {
  const secure = writtenOption(options, 'secure');
  if (secure.kind !== 'off') return;
  if (/(?:^|[./_-])prod(?:uction)?[./_-]/.test(file.path) || isOnlyInProduction(call, file))
    yield { manner: 'unencrypted', name, place: secure.place, repair: secure.place };
}

const isProduction = /(?:(?<![!=])===?\s*['"]production['"]|^\s*(?:\w+\.)*is_?prod(?:uction)?)\s*\)?\s*$/i;

function isOnlyInProduction(node: Node, { text }: TypeScriptFile): boolean {
  let below = node;
  for (const around of ancestorsOf(node)) {
    if (around.type === 'IfStatement' && keyOf(below) === 'consequent') {
      const { start, end } = rangeOf(around.test);
      if (isProduction.test(text.slice(start, Math.min(end, start + 200)))) return true;
    }
    below = around;
  }
  return false;
}

function isExplained(node: Node, file: TypeScriptFile): boolean {
  return commentsIn(file, rangeOf(node)).some(({ value }) => reason.test(value));
}
