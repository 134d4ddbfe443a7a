import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import type { RepeatedListener } from './leak.ts';
import { isExecutor, isSettler } from './left-by-timeout.ts';

const adding = /^(?:on|addListener|prependListener|addEventListener)$/;
const removing = /\.(?:off|removeListener|removeAllListeners|removeEventListener)\b/;

/** `for (…) await new Promise((resolve) => stream.on('drain', resolve))`: the stream stays, and so does each listener. */
export function* listenersOfWaits(file: TypeScriptFile): Generator<RepeatedListener> {
  if (!file.tree.words.has('Promise')) return;
  const told = new Set<Node>();
  const known = new Map<Node, boolean>();
  for (const node of file.tree.callsNamed(['on', 'addListener', 'prependListener', 'addEventListener'])) {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || !adding.test(propertyName(callee) ?? '')) continue;
    const executor = enclosingFunction(node);
    if (executor === undefined || told.has(executor) || !isExecutor(executor)) continue;
    const loop = loopAround(executor);
    const [event] = node.arguments;
    // What is kept of it takes the listener off.
    if (/^(?:VariableDeclarator|AssignmentExpression)$/.test(parentOf(node)?.type ?? '')) continue;
    const target = expressionKey(callee.object);
    if (loop === undefined || target === undefined || event?.type !== 'StringLiteral') continue;
    if (!settles(node, executor) || !staysOn(node, event.value) || !isThereBefore(callee.object, loop))
      continue;
    told.add(executor);
    if (!remembered(known, loop, () => takesOff(loop, file)))
      yield { kind: 'repeated', node, target, event: event.value, again: undefined };
  }
}

/** The loop that makes the promise anew in each round. */
function loopAround(executor: FunctionNode): Node | undefined {
  for (const around of ancestorsOf(executor)) {
    if (isFunction(around)) return undefined;
    if (/^(?:For|While|DoWhile)\w*Statement$/.test(around.type)) return around;
  }
  return undefined;
}

/** `stream.on('drain', resolve)`, `signal.addEventListener('abort', () => resolve(true))` */
function settles({ arguments: [, handler] }: NodeOf<'CallExpression'>, executor: FunctionNode): boolean {
  const listener = handler && unwrap(handler);
  if (listener === undefined) return false;
  if (isFunction(listener))
    return holds(listener.body, (part) => isCall(part) && isSettler(unwrap(part.callee), executor));
  return isSettler(listener, executor);
}

/** What happens once takes its listener along; an abort mostly never comes. */
function staysOn({ arguments: [, , options] }: NodeOf<'CallExpression'>, event: string): boolean {
  return options === undefined || event === 'abort';
}

function isThereBefore(target: Node, loop: Node): boolean {
  let at = unwrap(target);
  while (at.type === 'MemberExpression') {
    if (at.computed) return false;
    at = unwrap(at.object);
  }
  if (at.type === 'ThisExpression') return true;
  const [declared] = referenceOf(at)?.binding?.declarations ?? [];
  return declared !== undefined && !isInside(declared, loop) && !isSetIn(at, loop);
}

/** Names that are used more often are not followed. */
const mostUses = 200;

/** `socket = connect()` in the loop. */
function isSetIn(name: Node, loop: Node): boolean {
  const references = referenceOf(name)?.binding?.references ?? [];
  if (references.length > mostUses) return true;
  return references.some(({ identifier, access }) => access !== 'read' && isInside(identifier, loop));
}

function takesOff(loop: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(parentOf(loop) ?? loop);
  return removing.test(text.slice(start, end));
}
