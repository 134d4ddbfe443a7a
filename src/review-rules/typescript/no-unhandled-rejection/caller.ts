import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { instanceMemberOf } from '../_kit/instance-member.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { bareCallee, nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Who calls back later, and looks at nothing that the callback returns. */
export interface Caller {
  /** As people say it: `data`, `setInterval`. */
  readonly name: string;
  readonly kind: 'emitter' | 'target' | 'timer';
  readonly callback: Node;
}

const timers = new Set(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']);
const listening = /^(?:on|once|addListener|prependListener|prependOnceListener)$/;
/** Their objects are emitters of Node, which call a listener and forget what it gives. */
const emitterModules =
  /^(?:events|net|tls|http|https|http2|fs|dgram|readline|stream|child_process|cluster|worker_threads|process|ws|chokidar|socket\.io|socket\.io-client|ioredis|mqtt|pg|bullmq|eventemitter3)$/;
/** Objects that people give such names are emitters; the events say which ones. */
const emitterName =
  /(?:^|[a-z\d_])(?:[sS]ocket|[sS]tream|[sS]erver|[eE]mitter|[cC]hild|[wW]orker|[wW]atcher|[rR]eadline|[rR]equest)$|^(?:ws|wss|rl|req|res|conn|connection|proc|subprocess|io|channel|subscriber|consumer)$/;
const emitterEvent =
  /^(?:data|end|close|finish|message|connection|connect|disconnect|line|readable|drain|open|listening|upgrade|response|change|add|unlink|online)$/;
/** The process ends with them, one way or the other. */
const endings = /^(?:exit|beforeExit|SIG[A-Z\d]+|uncaughtException|error)$/;

/** Functions of Node that call back, by module: they look at nothing that the callback gives. */
const callingBack: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['http', new Set(['createServer', 'get', 'request'])],
  ['https', new Set(['createServer', 'get', 'request'])],
  ['http2', new Set(['createServer', 'createSecureServer'])],
  ['net', new Set(['createServer', 'connect', 'createConnection'])],
  ['tls', new Set(['createServer', 'connect'])],
  [
    'fs',
    new Set(
      'access appendFile copyFile mkdir readdir readFile rename rm stat unlink watch watchFile writeFile'.split(
        ' ',
      ),
    ),
  ],
  ['child_process', new Set(['exec', 'execFile'])],
  ['crypto', new Set(['randomBytes', 'scrypt', 'pbkdf2', 'generateKeyPair'])],
  ['dns', new Set(['lookup', 'resolve', 'reverse'])],
]);
/** The event under which a server hands on what comes in. */
const eventsOfServers: ReadonlyMap<string, string> = new Map([
  ['net', 'connection'],
  ['tls', 'secureConnection'],
]);

const callingBackNames: ReadonlySet<string> = new Set(
  [...callingBack.values()].flatMap((names) => [...names]),
);

/** A file without any of these words hands no callback to anyone here. */
export const namesOfCallers: readonly string[] = [
  ...[...callingBack.keys()].flatMap((module) => [module, `node:${module}`]),
  ...['on', 'once', 'addListener', 'addEventListener', 'prependListener', 'prependOnceListener'],
  ...timers,
];

/** Does this call hand a callback to an emitter, a target of events, a timer or another function of the platform? */
export function callerOf(call: Call): Caller | undefined {
  return listenedTo(call) ?? calledBack(call);
}

/** `createServer(async (request, response) => …)`, `fs.readFile(path, async (error, text) => …)` */
function calledBack({ callee, arguments: given }: Call): Caller | undefined {
  const callback = given.at(-1);
  if (!callingBackNames.has(nameOfCallee(callee) ?? '')) return undefined;
  if (callback === undefined || !mayBeFunction(callback)) return undefined;
  const { module = '', path = '' } = moduleMemberOf(bareCallee(callee)) ?? {};
  if (callingBack.get(module)?.has(path) !== true) return undefined;
  const name = path.endsWith('Server') ? (eventsOfServers.get(module) ?? 'request') : path;
  return { name, kind: 'emitter', callback };
}

function mayBeFunction(node: Node): boolean {
  const { type } = unwrap(node);
  return isFunction(unwrap(node)) || type === 'Identifier' || type === 'MemberExpression';
}

function listenedTo(call: Call): Caller | undefined {
  const [first, second] = call.arguments;
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') {
    const isTimer = timers.has(callee.name) && isGlobalName(callee, callee.name);
    return isTimer && first !== undefined ? { name: callee.name, kind: 'timer', callback: first } : undefined;
  }
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  const method = propertyName(callee);
  if (first?.type !== 'StringLiteral' || second === undefined || method === undefined) return undefined;
  const { value: event } = first;
  if (method === 'addEventListener') return { name: event, kind: 'target', callback: second };
  if (!listening.test(method) || endings.test(event)) return undefined;
  return isEmitter(callee.object, event) ? { name: event, kind: 'emitter', callback: second } : undefined;
}

function isEmitter(receiver: Node, event: string): boolean {
  const node = unwrap(receiver);
  if (node.type === 'ThisExpression') return extendsEmitter(node);
  if (isGlobalName(node, 'process')) return true;
  const member = instanceMemberOf(node) ?? moduleMemberOf(writtenValue(node));
  if (member !== undefined) return emitterModules.test(member.module);
  const name = node.type === 'Identifier' ? node.name : propertyName(node);
  return (
    name !== undefined && emitterName.test(name) && (emitterEvent.test(event) || /^(?:socket|io)$/.test(name))
  );
}

/** In a class whose base is the emitter of Node itself. */
function extendsEmitter(self: NodeOf<'ThisExpression'>): boolean {
  for (const around of ancestorsOf(self)) {
    if (around.type === 'FunctionDeclaration' || around.type === 'FunctionExpression') return false;
    if (around.type !== 'ClassDeclaration' && around.type !== 'ClassExpression') continue;
    const base = around.superClass == null ? undefined : moduleMemberOf(around.superClass);
    return base !== undefined && /^(?:events|stream|net)$/.test(base.module);
  }
  return false;
}
