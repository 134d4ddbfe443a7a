import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { holds } from '../_kit/holds.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { namesOfReceiver } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { endsItself } from './ends-itself.ts';
import type { HandleLeak } from './leak.ts';
import { keptHandle, runningInterval } from './kept-kind.ts';

/** Of one promise more timeouts are not looked at. */
const mostTimeouts = 20;

/** What ends something that goes on by itself. */
const enders = /^(?:close|destroy|terminate|kill|disconnect|unsubscribe|end|abort|stop)$/;

/** A promise is settled when its time is over; what it waited with is only closed where something came. */
export function* leftByTimeout(file: TypeScriptFile): Generator<HandleLeak> {
  const { words } = file.tree;
  if (!words.has('Promise') || !words.has('setTimeout')) return;
  const told = new Set<Node>();
  const asked = new Map<Node, number>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    const [callback] = call.arguments;
    if (callback === undefined || !isFunction(callback) || !isGlobalName(call.callee, 'setTimeout')) continue;
    const executor = enclosingFunction(call);
    if (executor === undefined || !isExecutor(executor)) continue;
    const isSure = onlySettles(callback, executor);
    if (!isSure && !settlesAtAll(callback, executor)) continue;
    const timeouts = (asked.get(executor) ?? 0) + 1;
    asked.set(executor, timeouts);
    if (timeouts > mostTimeouts) continue;
    for (const leak of openIn(executor, callback, file)) {
      const isInterval = leak.resource === runningInterval;
      if (!isSure && !(isInterval && isLeftRunning(leak.node))) continue;
      if (isInterval && endsItself(leak.node, callback)) continue;
      if (!told.has(leak.node)) yield leak;
      told.add(leak.node);
    }
  }
}

export function isExecutor(node: FunctionNode): boolean {
  const made = parentOf(node);
  return (
    made?.type === 'NewExpression' && keyOf(node) === 'arguments' && isGlobalName(made.callee, 'Promise')
  );
}

/** `() => reject(new Error('too late'))`, with no call of anything that may close something. */
function onlySettles({ body }: FunctionNode, executor: FunctionNode): boolean {
  const steps = body.type === 'BlockStatement' ? body.body : [body];
  return steps.some((step) => isSettling(step, executor)) && steps.every((step) => isQuiet(step, executor));
}

/** In a step of its own, besides others. */
function settlesAtAll({ body }: FunctionNode, executor: FunctionNode): boolean {
  return body.type === 'BlockStatement' && body.body.some((step) => isSettling(step, executor));
}

/** Nobody but its own callback clears the interval: whatever the timeout calls, the interval goes on. */
function isLeftRunning(interval: Node): boolean {
  const own = isCall(interval) ? interval.arguments[0] : undefined;
  const holder = parentOf(interval);
  if (own === undefined || !isFunction(own) || holder?.type !== 'VariableDeclarator') return false;
  const uses = referenceOf(holder.id)?.binding?.references ?? [];
  return uses.every(({ identifier, isInitial }) => isInitial || isInside(identifier, own));
}

function isQuiet(step: Node, executor: FunctionNode): boolean {
  if (isSettling(step, executor)) return true;
  const node = step.type === 'ExpressionStatement' ? unwrap(step.expression) : step;
  if (isCall(node)) return namesOfReceiver(node.callee).at(-1) === 'console';
  return !holds(step, (part) => isCall(part) || part.type === 'NewExpression');
}

function isSettling(step: Node, executor: FunctionNode): boolean {
  const node = step.type === 'ExpressionStatement' ? unwrap(step.expression) : step;
  return isCall(node) && isSettler(unwrap(node.callee), executor);
}

export function isSettler(callee: Node, { params }: FunctionNode): boolean {
  const declared = referenceOf(callee)?.binding?.declarations[0];
  return declared !== undefined && params.some((param) => param === declared);
}

function* openIn(executor: FunctionNode, timeout: FunctionNode, file: TypeScriptFile): Generator<HandleLeak> {
  for (const declarator of beginningIn(file.tree.nodesOf('VariableDeclarator'), rangeOf(executor))) {
    const { id, init } = declarator;
    const made = init == null ? undefined : unwrap(init);
    if (id.type !== 'Identifier' || made === undefined || enclosingFunction(declarator) !== executor)
      continue;
    if (made.type !== 'CallExpression' && made.type !== 'NewExpression') continue;
    const binding = referenceOf(id)?.binding;
    const close = binding && closedElsewhere(binding, executor, timeout);
    if (close === undefined) continue;
    const resource = close === 'clearInterval' ? runningInterval : { ...keptHandle, close: `${close}()` };
    yield { kind: 'handle', node: made, resource, way: 'timeout', name: id.name };
  }
}

/** What a listener of the executor closes it by, which settles the promise too; nothing else may close it. */
function closedElsewhere(
  { references }: Binding,
  executor: FunctionNode,
  timeout: FunctionNode,
): string | undefined {
  let close: string | undefined;
  for (const { identifier, isInitial } of references) {
    if (isInitial) continue;
    const home = enclosingFunction(identifier);
    const ender = enderOf(identifier);
    if (home === timeout || (ender === undefined && !isMerelyUsed(identifier))) return undefined;
    if (ender === undefined) continue;
    if (home === undefined || home === executor || !isListener(home)) return undefined;
    if (holds(home.body, (part) => isCall(part) && isSettler(unwrap(part.callee), executor))) close = ender;
  }
  return close;
}

/** Given to a call, not kept under a name that others may call. */
function isListener(node: FunctionNode): boolean {
  return keyOf(node) === 'arguments';
}

/** `close` of `watcher.close()`, `clearInterval` of `clearInterval(timer)` */
function enderOf(use: Node): string | undefined {
  const around = parentOf(use);
  if (around?.type === 'CallExpression')
    return keyOf(use) === 'arguments' && isGlobalName(around.callee, 'clearInterval')
      ? 'clearInterval'
      : undefined;
  const name = around === undefined ? undefined : propertyName(around);
  return name !== undefined && enders.test(name) && isCalled(around) ? name : undefined;
}

function isCalled(member: Node | undefined): member is NodeOf<'MemberExpression'> {
  return member?.type === 'MemberExpression' && keyOf(member) === 'callee';
}

/** `watcher.on('change', …)`, `socket.onmessage = …`: nobody else gets it. */
export function isMerelyUsed(use: Node): boolean {
  return keyOf(use) === 'object' && parentOf(use)?.type === 'MemberExpression';
}
