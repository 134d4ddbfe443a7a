import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { holds } from '../_kit/holds.ts';
import { isExit } from '../_kit/is-exit.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { SharedState } from './shared-state.ts';
import { sharedCollectionOf, sharedStateOf } from './shared-state.ts';

/** Something is asked for, then waited, then taken: who runs meanwhile has passed the same question. */
export interface StaleCheck {
  /** Where it is taken. */
  readonly taking: Node;
  readonly test: Node;
  readonly wait: Node;
  readonly state: SharedState;
  /** Of a number that is used up; else a key that is taken, or a flag. */
  readonly isAmount: boolean;
}

/** A write, and how its test asks for the same state. */
interface Taking {
  readonly node: Node;
  readonly state: () => SharedState | undefined;
  /** Of which nothing may be said between the test, the wait and the write. */
  readonly name: string;
  readonly asks: (test: Node) => boolean;
  readonly isAmount: boolean;
}

export function* staleChecks(file: TypeScriptFile): Generator<StaleCheck, void> {
  const apart = new Map<FunctionNode, boolean>();
  for (const taking of takings(file)) {
    const owner = enclosingFunction(taking.node);
    const test = owner?.async === true ? testBefore(taking, owner) : undefined;
    if (owner === undefined || test === undefined) continue;
    const isApart = apart.get(owner) ?? isKeptApart(owner, file);
    apart.set(owner, isApart);
    if (isApart) continue;
    // Such a method is called once, by whoever made the object.
    if (!taking.isAmount && /^(?:start|init|open|connect|setup)/.test(nameOfFunction(owner) ?? '')) continue;
    const wait = waitBetween(test, taking, file);
    const state = wait && taking.state();
    if (wait !== undefined && state !== undefined)
      yield { taking: taking.node, test, wait, state, isAmount: taking.isAmount };
  }
}

/** One run at a time. */
function isKeptApart(owner: FunctionNode, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(owner);
  return /mutex|semaphore|acquire|exclusive|serial|\block\(|\bwithLock|transaction/i.test(
    text.slice(start, end),
  );
}

function* takings(file: TypeScriptFile): Generator<Taking, void> {
  for (const assignment of file.tree.nodesOf('AssignmentExpression')) {
    const taking = amountTaken(assignment, file) ?? flagSet(assignment, file);
    if (taking !== undefined) yield taking;
  }
  for (const update of file.tree.nodesOf('UpdateExpression')) {
    const isUse = update.operator === '--' || isOfUse(update.argument, file);
    const taking = isUse ? amountOf(update, update.argument, file) : undefined;
    if (taking !== undefined) yield taking;
  }
  for (const call of file.tree.nodesOf('CallExpression')) {
    const taking = keyTaken(call);
    if (taking !== undefined) yield taking;
  }
}

/** `this.balance -= amount`, `left = left - 1` */
function amountTaken(node: NodeOf<'AssignmentExpression'>, file: TypeScriptFile): Taking | undefined {
  if (node.operator === '-=') return amountOf(node, node.left, file);
  if (node.operator === '+=') return isOfUse(node.left, file) ? amountOf(node, node.left, file) : undefined;
  const value = unwrap(node.right);
  const isSum = node.operator === '=' && value.type === 'BinaryExpression' && value.operator === '-';
  if (!isSum || expressionKey(value.left) !== expressionKey(node.left)) return undefined;
  return amountOf(node, node.left, file);
}

/** `active += 1`: more of it is in use. Of attempts and pages there is but one count at a time. */
function isOfUse(target: Node, file: TypeScriptFile): boolean {
  return /active|running|used|taken|open|booked|reserved|sold|inUse|in_use/i.test(nameIn(target, file));
}

function amountOf(node: Node, target: Node, file: TypeScriptFile): Taking | undefined {
  const key = expressionKey(unwrap(target));
  const name = nameIn(target, file);
  if (key === undefined || /retr|attempt|tries|remainingTime/i.test(name)) return undefined;
  return {
    node,
    name,
    isAmount: true,
    state: () => sharedStateOf(target, file),
    asks: (test) => holds(test, (part) => isOrder(part) && sidesOf(part).some((side) => isMade(side, key))),
  };
}

function isOrder(node: Node): node is NodeOf<'BinaryExpression'> {
  return node.type === 'BinaryExpression' && /^[<>]=?$/.test(node.operator);
}

function sidesOf({ left, right }: NodeOf<'BinaryExpression'>): readonly Node[] {
  return [unwrap(left), unwrap(right)];
}

/** `balance`, `balance - reserved` */
function isMade(side: Node, key: string): boolean {
  if (expressionKey(side) === key) return true;
  return side.type === 'BinaryExpression' && sidesOf(side).some((part) => expressionKey(part) === key);
}

const busyNames =
  /^#?_?(?:is_?)?(?:running|busy|processing|locked|in_?flight|working|syncing|saving|sending)$/i;

/** `running = true`, after `if (running) return;` */
function flagSet(node: NodeOf<'AssignmentExpression'>, file: TypeScriptFile): Taking | undefined {
  if (node.operator !== '=' || node.right.type !== 'BooleanLiteral' || !node.right.value) return undefined;
  const key = expressionKey(unwrap(node.left));
  const name = nameIn(node.left, file);
  if (key === undefined || !busyNames.test(name.split('.').at(-1) ?? '')) return undefined;
  return {
    node,
    name,
    isAmount: false,
    state: () => sharedStateOf(node.left, file),
    asks: (test) => expressionKey(unwrap(test.type === 'UnaryExpression' ? test.argument : test)) === key,
  };
}

/** `seats.set(seat, guest)`, `seen.add(id)`, after `if (seats.has(seat)) return;`; what is loaded may be loaded twice. */
function keyTaken(call: NodeOf<'CallExpression'>): Taking | undefined {
  const method = unwrap(call.callee);
  if (method.type !== 'MemberExpression' || !/^(?:set|add)$/.test(propertyName(method) ?? ''))
    return undefined;
  const [key, value] = call.arguments;
  const [map, asked] = [expressionKey(method.object), key && expressionKey(key)];
  if (isOfWeakKeys(method.object)) return undefined;
  if (map === undefined || asked === undefined || (value !== undefined && isWaitedFor(value)))
    return undefined;
  return {
    node: call,
    name: map,
    isAmount: false,
    state: () => sharedCollectionOf(method.object),
    asks: (test) => holds(test, (part) => isLookUp(part, map, asked)),
  };
}

/** Whoever has the key is mostly the only one: it is the object of one request. */
function isOfWeakKeys(map: Node): boolean {
  const made = writtenValue(map);
  return made.type === 'NewExpression' && /^Weak(?:Map|Set)$/.test(nameOfCallee(made.callee) ?? '');
}

function isWaitedFor(value: Node): boolean {
  return holds(
    value,
    (part) => part.type === 'AwaitExpression' || writtenValue(part).type === 'AwaitExpression',
  );
}

function isLookUp(node: Node, map: string, key: string): boolean {
  if (node.type !== 'CallExpression') return false;
  const method = unwrap(node.callee);
  const [asked] = node.arguments;
  if (method.type !== 'MemberExpression' || asked === undefined) return false;
  if (!/^(?:has|get)$/.test(propertyName(method) ?? '')) return false;
  return expressionKey(method.object) === map && expressionKey(asked) === key;
}

function nameIn(target: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(unwrap(target));
  return text.slice(start, end);
}

/** The question that lets the write happen: of an `if` around it, or of one before it that leaves. */
function testBefore({ node, asks }: Taking, owner: FunctionNode): Node | undefined {
  let inner = node;
  for (const at of ancestorsOf(node)) {
    if (at === owner || isFunction(at)) return undefined;
    if (at.type === 'IfStatement' && at.consequent === inner && asks(at.test)) return at.test;
    if (at.type === 'BlockStatement') {
      const place = indexFrom(at.body, rangeOf(inner).start);
      const before = at.body.slice(Math.max(0, place - mostBefore), place);
      const guard = before.findLast(
        (one) =>
          one.type === 'IfStatement' && one.alternate == null && isExit(one.consequent) && asks(one.test),
      );
      if (guard?.type === 'IfStatement') return guard.test;
    }
    inner = at;
  }
  return undefined;
}

/** Statements before a write that may be the question. */
const mostBefore = 30;

/** undefined: nothing is waited for, or the state is marked before or asked for again after. */
function waitBetween(test: Node, { node, name }: Taking, file: TypeScriptFile): Node | undefined {
  const [from, to] = [rangeOf(test).end, rangeOf(node).start];
  const owner = enclosingFunction(node);
  const waits = beginningIn(file.tree.nodesOf('AwaitExpression'), { start: from, end: to }, mostWaits).filter(
    (wait) => enclosingFunction(wait) === owner,
  );
  return file.text.slice(from, to).includes(name) ? undefined : waits[0];
}

/** Between a test and a write. */
const mostWaits = 20;
