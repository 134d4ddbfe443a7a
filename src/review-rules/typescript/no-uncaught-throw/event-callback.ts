import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * Who is at the other end: `peer` is anybody who connects, `answer` what the program itself asked for: a server, a child
 * process, a file.
 */
export type Sender = 'peer' | 'answer';

/** A function that the event loop calls: above it, nobody catches. */
export interface EventCallback {
  readonly body: FunctionNode;
  /** As people say it: `message`, `createServer`, `readFile`. */
  readonly name: string;
  readonly sender: Sender;
  /** Parameters from this one on hold what was sent; undefined: none does. */
  readonly dataFrom: number | undefined;
}

type Hearer = Omit<EventCallback, 'body'>;

const listening = /^(?:on|once|addListener|prependListener|prependOnceListener)$/;
const peerName =
  /(?:^|[a-z\d_])(?:[sS]ock(?:et)?|[sS]erver)$|^(?:wss?|req|request|conn|connection|io|client)$/;
const answerName =
  /(?:^|[a-z\d_])(?:[rR]es(?:p|ponse)?|[sS]td(?:out|err)|[cC]hild|[pP]roc|[sS]ubprocess|[sS]tream)$/;
const peerModule = /^(?:ws|net|tls|http|https|http2|dgram|mqtt|socket\.io(?:-client)?)$/;
const answerModule = /^(?:fs|child_process)$/;
/** What they hand on is the program's own, or what a user typed. */
const ownModule = /^(?:process|cluster|worker_threads|readline|i?oredis|redis)$/;

const later = new Set(['nextTick', 'setImmediate', 'setTimeout']);

/** Modules of Node that call back with an error first. */
const callingBack = /^(?:fs|fs-extra|graceful-fs|dns|zlib|crypto|child_process)$/;

/** undefined: whoever calls the function is not known to let its errors through to the event loop. */
export function eventCallbackOf(call: Call): EventCallback | undefined {
  if (call.arguments.length === 0) return undefined;
  const hearer = hearerOf(call);
  const last = later.has(hearer?.name ?? '') ? call.arguments[0] : call.arguments.at(-1);
  if (hearer === undefined || last === undefined) return undefined;
  const body = functionNamed(last);
  return body === undefined || body.generator === true ? undefined : { ...hearer, body };
}

/** `handleUpgrade(req, socket, head)`: no framework catches what is thrown on a socket that left its hands. */
export function upgradeHandlerOf(body: FunctionNode): EventCallback | undefined {
  const [request, socket] = body.params;
  if (request?.type !== 'Identifier' || socket?.type !== 'Identifier') return undefined;
  const isUpgrade = /^req(?:uest)?$/.test(request.name) && /^sock(?:et)?$/.test(socket.name);
  return isUpgrade ? { body, name: 'upgrade', sender: 'peer', dataFrom: 0 } : undefined;
}

/** The function of this file that an expression names: also `this.#read.bind(this)`, and what `readerFor(this)` gives. */
export function functionNamed(expression: Node): FunctionNode | undefined {
  const node = unwrap(expression);
  if (isCall(node) && propertyName(node.callee) === 'bind' && 'object' in node.callee)
    return functionNamed(node.callee.object as Node);
  const found = namedDirectly(node);
  if (found !== undefined || !isCall(node)) return found;
  const made = madeBy(namedDirectly(node.callee));
  return made == null ? undefined : namedDirectly(unwrap(made));
}

function namedDirectly(node: Node): FunctionNode | undefined {
  const found = functionBehind(node) ?? methodBehind(node);
  return found !== undefined && isFunction(found) ? found : undefined;
}

/** What a function gives back at its end. */
function madeBy(maker: FunctionNode | undefined): Node | null | undefined {
  if (maker === undefined || maker.async === true || maker.generator === true) return undefined;
  if (maker.body.type !== 'BlockStatement') return maker.body;
  return maker.body.body.findLast((one) => one.type === 'ReturnStatement')?.argument;
}

function isLater(callee: Node, name: string): boolean {
  return name === 'nextTick'
    ? 'object' in callee && isGlobalName(callee.object as Node, 'process')
    : isGlobalName(callee, name);
}

function hearerOf(call: Call): Hearer | undefined {
  const name = nameOfCallee(call.callee) ?? '';
  if (later.has(name))
    return isLater(call.callee, name) ? { name, sender: 'peer', dataFrom: undefined } : undefined;
  if (listening.test(name)) return listenerOn(call);
  const member = moduleMemberOf(call.callee);
  if (member === undefined) return undefined;
  const { module } = member;
  if (/^create(?:Secure)?Server$/.test(name)) {
    if (/^https?2?$/.test(module)) return { name, sender: 'peer', dataFrom: 0 };
    return /^(?:net|tls)$/.test(module) ? { name, sender: 'peer', dataFrom: undefined } : undefined;
  }
  if (/^https?$/.test(module) && /^(?:get|request)$/.test(name))
    return { name, sender: 'answer', dataFrom: undefined };
  const callsBack =
    callingBack.test(module) && !/Sync$|^promises|create[A-Z]|^(?:watch|spawn|fork)/.test(member.path);
  return callsBack ? { name, sender: 'answer', dataFrom: 1 } : undefined;
}

function listenerOn({ callee, arguments: [first] }: Call): Hearer | undefined {
  if (first?.type !== 'StringLiteral' || !('object' in callee)) return undefined;
  const sender = senderOf(callee.object as Node);
  if (sender === undefined) return undefined;
  const { value: name } = first;
  switch (name) {
    case 'data':
    case 'message':
    case 'request':
    case 'upgrade':
      return { name, sender, dataFrom: 0 };
    case 'end':
    case 'close':
    case 'finish':
    case 'connection':
    case 'response':
    case 'readable':
      return { name, sender, dataFrom: undefined };
    default:
      return undefined;
  }
}

function senderOf(receiver: Node): Sender | undefined {
  const node = unwrap(receiver);
  if (isGlobalName(node, 'process') || isOfProcess(node)) return undefined;
  const value = writtenValue(node);
  const maker = value.type === 'NewExpression' || isCall(value) ? value.callee : value;
  const module = moduleMemberOf(maker)?.module;
  if (module !== undefined && ownModule.test(module)) return undefined;
  if (module !== undefined && peerModule.test(module)) return 'peer';
  if (module !== undefined && answerModule.test(module)) return 'answer';
  if (isAnswerOfRequest(node)) return 'answer';
  const name = node.type === 'Identifier' ? node.name : (propertyName(node) ?? '');
  if (peerName.test(name)) return 'peer';
  return answerName.test(name) ? 'answer' : undefined;
}

/** `process.stdin` */
function isOfProcess(node: Node): boolean {
  return propertyName(node) !== undefined && 'object' in node && isGlobalName(node.object as Node, 'process');
}

/** The parameter of the callback of `https.get`, whatever it is called. */
function isAnswerOfRequest(node: Node): boolean {
  const binding = referenceOf(node)?.binding;
  if (binding?.kind !== 'param' || !isFunction(binding.scope.node)) return false;
  const owner = binding.scope.node;
  const call = parentOf(owner);
  if (call === undefined || !isCall(call) || keyOf(owner) !== 'arguments') return false;
  const member = moduleMemberOf(call.callee);
  return member !== undefined && /^https?$/.test(member.module) && /^(?:get|request)$/.test(member.path);
}
