import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { neverFails } from './never-fails.ts';

/** A promise that others get until it is done, and that stays for good when it fails. */
export interface KeptFailure {
  /** `pending.set(key, promise)`, `refreshing = refresh().then(…)` */
  readonly keeping: Node;
  readonly name: string;
  /** What may fail. */
  readonly work: Node;
}

/** What is taken out at more places is not followed. */
const mostResets = 10;

interface Kept {
  readonly keeping: Node;
  readonly promise: Node;
  readonly name: string;
  /** Where it is taken out again. */
  readonly resets: readonly Node[];
}

/** `refreshing ??= ask().then((token) => { refreshing = null; return token; });` takes it out only when all goes well. */
export function* keptFailures(file: TypeScriptFile): Generator<KeptFailure, void> {
  for (const { keeping, promise, name, resets } of keptIn(file)) {
    if (resets.length === 0 || !isAskedBefore(keeping, name, file)) continue;
    const work = workOf(promise, resets, file);
    if (work !== undefined) yield { keeping, name, work };
  }
}

function* keptIn(file: TypeScriptFile): Generator<Kept, void> {
  const { tree } = file;
  const [assignments, calls] = [tree.nodesOf('AssignmentExpression'), tree.nodesOf('CallExpression')];
  const set = once(() => byKey(assignments, nulledKey));
  for (const node of assignments) {
    const promise = promiseIn(node.right);
    const name = promise === undefined || !isState(node.left) ? undefined : expressionKey(node.left);
    if (promise !== undefined && name !== undefined)
      yield { keeping: node, promise, name, resets: set().get(name) ?? [] };
  }
  if (!tree.words.has('Map')) return;
  const taken = once(() => byKey(calls, emptiedKey));
  for (const node of tree.callsNamed(['set'])) {
    const [, given] = node.arguments;
    const name = given === undefined || propertyName(node.callee) !== 'set' ? undefined : keyOfOwner(node);
    const promise = name === undefined || given === undefined ? undefined : promiseIn(writtenValue(given));
    if (name !== undefined && promise !== undefined)
      yield { keeping: node, promise, name, resets: taken().get(name) ?? [] };
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function byKey<Of extends Node>(
  nodes: readonly Of[],
  keyIn: (node: Of) => string | undefined,
): ReadonlyMap<string, readonly Of[]> {
  const found = new Map<string, Of[]>();
  for (const node of nodes) {
    const key = keyIn(node);
    if (key === undefined) continue;
    const list = found.get(key);
    if (list === undefined) found.set(key, [node]);
    else list.push(node);
  }
  return found;
}

/** `refreshing = null` */
function nulledKey({ left, right }: NodeOf<'AssignmentExpression'>): string | undefined {
  return isNullLiteral(right) ? expressionKey(left) : undefined;
}

/** `pending.delete(key)` */
function emptiedKey(call: NodeOf<'CallExpression'>): string | undefined {
  return /^(?:delete|clear)$/.test(propertyName(call.callee) ?? '') ? keyOfOwner(call) : undefined;
}

function keyOfOwner({ callee }: NodeOf<'CallExpression'>): string | undefined {
  return callee.type === 'MemberExpression' ? expressionKey(callee.object) : undefined;
}

/** `if (!refreshing) refreshing = …`, `refreshing ??= …`; who sets it whatever is there takes the old failure out. */
function isAskedBefore(keeping: Node, name: string, { text }: TypeScriptFile): boolean {
  if (keeping.type === 'AssignmentExpression' && keeping.operator !== '=') return true;
  const home = enclosingFunction(keeping);
  return home !== undefined && text.slice(rangeOf(home).start, rangeOf(keeping).start).includes(name);
}

/** A field, or a variable of the module. */
function isState(place: Node): boolean {
  const target = unwrap(place);
  if (target.type === 'MemberExpression') return unwrap(target.object).type === 'ThisExpression';
  const binding = referenceOf(target)?.binding;
  return binding?.kind === 'let' && (binding.scope.kind === 'module' || binding.scope.kind === 'script');
}

/** `(async () => { … })()`, `ask().then(…)` */
function promiseIn(value: Node): Node | undefined {
  const call = unwrap(value);
  if (!isCall(call)) return undefined;
  const callee = unwrap(call.callee);
  if (isFunction(callee)) return callee.async === true ? call : undefined;
  return callee.type === 'MemberExpression' && propertyName(callee) === 'then' ? call : undefined;
}

/** undefined: it is taken out in another way as well, or nothing comes before that could fail. */
function workOf(promise: Node, resets: readonly Node[], file: TypeScriptFile): Node | undefined {
  const [first] = resets;
  if (first === undefined || resets.length > mostResets || !resets.every((reset) => isInside(reset, promise)))
    return undefined;
  const call = isCall(promise) ? promise : undefined;
  const callee = call && unwrap(call.callee);
  if (call === undefined || callee === undefined) return undefined;
  if (isFunction(callee))
    return resets.every((reset) => isOnTheWay(reset, callee)) ? waitBefore(first, callee, file) : undefined;
  if (!resets.every((reset) => isAnswered(reset, promise))) return undefined;
  const root = rootOf(promise);
  return neverFails(root) ? linkBefore(first, root) : root;
}

/** A step of the function itself; a branch, a `catch` or a `finally` may be for failures. */
function isOnTheWay(reset: Node, code: FunctionNode): boolean {
  const step = parentOf(reset);
  const block = step?.type === 'ExpressionStatement' ? parentOf(step) : undefined;
  return block !== undefined && block === code.body;
}

function waitBefore(reset: Node, code: FunctionNode, { tree }: TypeScriptFile): Node | undefined {
  const waits = beginningIn(tree.nodesOf('AwaitExpression'), {
    start: rangeOf(code).start,
    end: rangeOf(reset).start,
  });
  return waits.slice(0, mostWaits).find((wait) => !neverFails(wait.argument) && !isCaught(wait, code))
    ?.argument;
}

/** More of them are not looked at. */
const mostWaits = 50;

function isCaught(wait: Node, code: FunctionNode): boolean {
  let at = wait;
  for (const around of ancestorsOf(wait)) {
    if (around === code) return false;
    if (isFunction(around)) return true;
    if (around.type === 'CatchClause') return true;
    if (around.type === 'TryStatement' && around.handler != null && keyOf(at) === 'block') return true;
    at = around;
  }
  return false;
}

/** In the first callback of a `then`, in a chain without any other handler. */
function isAnswered(reset: Node, promise: Node): boolean {
  const callback = [...ancestorsOf(reset)].find((one) => isFunction(one));
  const then = callback && parentOf(callback);
  if (then === undefined || callback === undefined || !isCall(then) || then.arguments[0] !== callback)
    return false;
  if (keyOf(callback) !== 'arguments' || then.arguments.length !== 1) return false;
  let at: Node = promise;
  while (isCall(at)) {
    const callee: Node = unwrap(at.callee);
    const name = propertyName(callee);
    if (name === 'catch' || name === 'finally' || (name === 'then' && at.arguments.length !== 1))
      return false;
    if (name !== 'then' || callee.type !== 'MemberExpression') return true;
    at = unwrap(callee.object);
  }
  return true;
}

/** `Promise.resolve().then(load)` before `.then(() => { loading = null; })`: what begins well may still fail on its way. */
function linkBefore(reset: Node, root: Node): Node | undefined {
  const callback = [...ancestorsOf(reset)].find((one) => isFunction(one));
  const then = callback && parentOf(callback);
  const callee = then !== undefined && isCall(then) ? unwrap(then.callee) : undefined;
  const before = callee?.type === 'MemberExpression' ? unwrap(callee.object) : root;
  return before === root ? undefined : before;
}

function rootOf(promise: Node): Node {
  let at = promise;
  for (;;) {
    const callee = isCall(at) ? unwrap(at.callee) : undefined;
    if (callee?.type !== 'MemberExpression' || propertyName(callee) !== 'then') return at;
    at = unwrap(callee.object);
  }
}
