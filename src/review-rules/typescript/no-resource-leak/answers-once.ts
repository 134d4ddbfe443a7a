import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isClosedByItself } from './closed-by-itself.ts';
import { globalPathOf } from './global-path.ts';
import { isExecutor } from './left-by-timeout.ts';
import type { ResourceKind } from './resource-kind.ts';
import { listeningServer, liveConnection, watcher } from './kept-kind.ts';
import { lineReader } from './resource-kind.ts';

/** Something that is opened and asked for one answer, which settles a promise. */
interface OneAnswer {
  readonly node: NodeOf<'CallExpression' | 'NewExpression'>;
  readonly resource: ResourceKind;
}

/** `const socket = new WebSocket(url); … socket.onmessage = ({ data }) => resolve(data);` */
export function* answersOnce({ tree }: TypeScriptFile): Generator<OneAnswer> {
  const { words } = tree;
  if (words.has('WebSocket') || words.has('EventSource') || words.has('ws'))
    yield* socketsIn(tree.nodesOf('NewExpression'));
  if (words.has('createInterface') || words.has('createServer') || words.has('chokidar'))
    for (const node of tree.nodesOf('CallExpression')) {
      const resource = answeringCall(node);
      if (resource !== undefined) yield { node, resource };
    }
}

function* socketsIn(made: readonly NodeOf<'NewExpression'>[]): Generator<OneAnswer> {
  const known = new Map<Node, boolean>();
  for (const node of made) {
    const events = enclosingFunction(node) === undefined ? undefined : eventsOf(node.callee);
    if (events !== undefined && isAnswered(node, (use) => isSettledBy(use, events)))
      if (!isClosedByItself(node, known)) yield { node, resource: liveConnection };
  }
}

function answeringCall(node: NodeOf<'CallExpression'>): ResourceKind | undefined {
  const name = nameOfCallee(node.callee) ?? '';
  if (!/^(?:createInterface|createServer|watch)$/.test(name) || enclosingFunction(node) === undefined)
    return undefined;
  switch (moduleMemberOf(node.callee)?.module) {
    case 'readline':
      return name === 'createInterface' && isAnswered(node, isAsked) ? lineReader : undefined;
    case 'chokidar':
      return isAnswered(node, (use) => isSettledBy(use, /^(?!ready$|error$)/)) ? watcher : undefined;
    case 'http':
    case 'https':
      return isSettledByRequest(node) ? listeningServer : undefined;
    default:
      return undefined;
  }
}

/** `createServer((req, res) => { res.end(); resolve(req.url); })`: it goes on listening. */
function isSettledByRequest(node: NodeOf<'CallExpression'>): boolean {
  const handler = node.arguments.at(-1);
  return handler !== undefined && isFunction(handler) && settles(handler);
}

/** Which events bring an answer. */
function eventsOf(callee: Node): RegExp | undefined {
  const name = globalPathOf(callee);
  if (name === 'WebSocket') return /^message$/;
  if (name === 'EventSource') return /^(?!open$|error$)/;
  const member = moduleMemberOf(callee);
  return member?.module === 'ws' && /^(?:WebSocket)?$/.test(member.path) ? /^message$/ : undefined;
}

function isAnswered(made: Node, isAnswer: (use: Node) => boolean): boolean {
  const holder = parentOf(made);
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false;
  const references = referenceOf(holder.id)?.binding?.references ?? [];
  return references.some(({ identifier, isInitial }) => !isInitial && isAnswer(identifier));
}

/** `socket.once('message', resolve)`, `socket.onmessage = (event) => resolve(event.data)` */
function isSettledBy(use: Node, events: RegExp): boolean {
  const member = parentOf(use);
  const around = member && parentOf(member);
  if (member?.type !== 'MemberExpression' || around === undefined) return false;
  const method = propertyName(member) ?? '';
  if (around.type === 'AssignmentExpression')
    return (
      keyOf(member) === 'left' &&
      method.startsWith('on') &&
      events.test(method.slice(2)) &&
      settles(around.right)
    );
  if (!isCall(around) || !/^(?:on|once|addEventListener)$/.test(method)) return false;
  const [event, callback] = around.arguments;
  return (
    event?.type === 'StringLiteral' && events.test(event.value) && callback !== undefined && settles(callback)
  );
}

/** `lines.question('Name? ', resolve)`, `lines.once('line', resolve)` */
function isAsked(use: Node): boolean {
  const member = parentOf(use);
  const call = member && parentOf(member);
  if (member?.type !== 'MemberExpression' || call === undefined || !isCall(call)) return false;
  const [first, second] = call.arguments;
  const callback = call.arguments.at(-1);
  const method = propertyName(member);
  const isOne =
    method === 'question' || (method === 'once' && first?.type === 'StringLiteral' && first.value === 'line');
  return isOne && second !== undefined && callback !== undefined && settles(callback);
}

/** It is what settles a promise, or calls it. */
function settles(callback: Node): boolean {
  const node = unwrap(callback);
  if (!isFunction(node)) return isAnySettler(node);
  return holds(node.body, (part) => isCall(part) && isAnySettler(unwrap(part.callee)));
}

function isAnySettler(name: Node): boolean {
  const declared = referenceOf(name)?.binding?.declarations[0];
  const executor = declared && parentOf(declared);
  return executor !== undefined && isFunction(executor) && isExecutor(executor);
}
