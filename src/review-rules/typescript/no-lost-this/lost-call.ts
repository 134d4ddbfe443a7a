import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';

/** A call that takes a function and calls it with another `this`, or with none. */
export interface LostCall {
  readonly call: Node;
  /** As people say it: `setTimeout`, `map`, `onClick`. */
  readonly name: string;
  readonly kind:
    'timer' | 'promise' | 'collection' | 'listener' | 'callback' | 'route' | 'element' | 'keeper';
}

const timers =
  /^(?:setTimeout|setInterval|setImmediate|nextTick|queueMicrotask|requestAnimationFrame|requestIdleCallback)$/;
const chains = /^(?:then|catch|finally)$/;
const collections =
  /^(?:forEach|map|flatMap|filter|some|every|find|findIndex|findLast|reduce|reduceRight|sort)$/;
const listening = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener)$/;
const routes = /^(?:get|post|put|delete|patch|all|use|route)$/;
const routers = /(?:router|app|server|routes)$/i;
/** Of queues, schedulers, stores and streams, which keep a function and call it by itself. */
const keepers = /^(?:subscribe|consume|schedule|scheduleJob|setErrorHandler|setNotFoundHandler)$/;
/** What they give is called by itself, when it is no member. */
const wrappers = /^(?:debounce|throttle|promisify)$/;
const errorName = /^(?:err|error|er)$/;

/** undefined: who is called may well set `this` to what is meant. */
export function lostCallOf(given: Node): LostCall | undefined {
  const call = parentOf(given);
  if (call === undefined) return undefined;
  if (call.type === 'JSXExpressionContainer') return elementOf(call);
  if (!isCall(call) || keyOf(given) !== 'arguments') return undefined;
  const name = nameOfCallee(call.callee);
  const index = call.arguments.findIndex((argument) => argument === given);
  if (name === undefined || handsThis(call, index)) return undefined;
  const kind = kindOf(name, call, given, index);
  return kind === undefined ? undefined : { call, name, kind };
}

/** `this` is among the arguments, or the listener's emitter, or bound to the whole chain. */
function handsThis(call: Call, index: number): boolean {
  const isThis = (node: Node): boolean => unwrap(node).type === 'ThisExpression';
  if (call.arguments.some((argument) => argument.type === 'SpreadElement' || isThis(argument))) return true;
  const after = call.arguments.slice(index + 1).filter((argument) => !isFunction(argument));
  if (
    after.some(
      (argument) =>
        argument.type === 'Identifier' && /^(?:self|that|_this|me|context|ctx)$/.test(argument.name),
    )
  )
    return true;
  return receiverOf(call).some((part) => isThis(part) || part.type === 'Super' || isBound(part));
}

function isBound(part: Node): boolean {
  return isCall(part) && /^(?:bind|\$|jQuery|cy)$/.test(nameOfCallee(part.callee) ?? '');
}

const longestChain = 30;

/** `p.bind(this)`, then `p`, of `p.bind(this).then(…)`; of `this.socket.on(…)` only `this.socket`. */
function receiverOf(call: Call): readonly Node[] {
  const parts: Node[] = [];
  let at: Node = call;
  while (isCall(at) && parts.length < longestChain) {
    const callee: Node = unwrap(at.callee);
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') break;
    at = unwrap(callee.object);
    parts.push(at);
  }
  return parts;
}

function kindOf(name: string, call: Call, given: Node, index: number): LostCall['kind'] | undefined {
  const count = call.arguments.length;
  const isMember = unwrap(call.callee).type !== 'Identifier';
  const [first] = call.arguments;
  if (timers.test(name)) return index === 0 ? 'timer' : undefined;
  if (chains.test(name)) return isMember && count <= 2 ? 'promise' : undefined;
  // What follows the function is its `this`.
  if (collections.test(name))
    return isMember && (count === index + 1 || name.startsWith('reduce')) ? 'collection' : undefined;
  if (listening.test(name))
    return isMember && index === 1 && isListener(name, count) ? 'listener' : undefined;
  if (routes.test(name) && first?.type === 'StringLiteral' && first.value.startsWith('/'))
    return routers.test(namesOfReceiver(call.callee).at(-1) ?? '') ? 'route' : undefined;
  if (wrappers.test(name)) return index === 0 && isKeptByName(call) ? 'keeper' : undefined;
  if (keepers.test(name)) return isMember && index === count - 1 ? 'keeper' : undefined;
  return isCallback(given) && index === count - 1 ? 'callback' : undefined;
}

/** `const save = debounce(this.save, 100)`: as a member, it would hand `this` on. */
function isKeptByName(call: Call): boolean {
  const around = parentOf(call);
  return around?.type === 'VariableDeclarator' && around.id.type === 'Identifier';
}

/** Emitters that take a third argument take the `this` there; the options of the platform are no such. */
function isListener(name: string, count: number): boolean {
  return count === 2 || name === 'addEventListener';
}

function isCallback(given: Node): boolean {
  if (!isFunction(given) || given.params.length < 1) return false;
  const [parameter] = given.params;
  return parameter?.type === 'Identifier' && errorName.test(parameter.name);
}

/** `onClick={this.save}` */
function elementOf(container: Node): LostCall | undefined {
  const attribute = parentOf(container);
  if (attribute?.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return undefined;
  const { name } = attribute.name;
  return /^on[A-Z]/.test(name) ? { call: attribute, name, kind: 'element' } : undefined;
}
