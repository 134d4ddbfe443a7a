import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Timer } from './calls-of-timers.ts';
import { CallsOfTimers, nameOfPlace } from './calls-of-timers.ts';
import type { ForgottenTimer } from './leak.ts';

/** In a file with more, all are taken to be well kept. */
const mostTimers = 50;
/** A longer branch does more than let go. */
const mostStatements = 50;

/**
 * `if (this.timer) this.timer = null;`: the only handle on a running timer is thrown away. And an interval that nothing names
 * again, in a class that clears its others.
 */
export function* forgottenTimers(file: TypeScriptFile): Generator<ForgottenTimer> {
  const timers = timersOf(file);
  if (timers.length === 0 || timers.length > mostTimers) return;
  const told = new Map<FunctionNode, Set<string>>();
  const calls = new CallsOfTimers(file);
  for (const node of file.tree.nodesOf('IfStatement')) {
    const thrown = thrownAwayIn(node, timers, told, calls);
    if (thrown !== undefined) yield thrown;
  }
  yield* unlikeOthers(timers, file);
}

function timersOf(file: TypeScriptFile): readonly Timer[] {
  return file.tree.nodesOf('CallExpression').flatMap((call) => {
    const made = nameOfTimer(call);
    const holder = parentOf(call);
    if (made === undefined || holder === undefined) return [];
    const place =
      holder.type === 'AssignmentExpression' && keyOf(call) === 'right'
        ? holder.left
        : holder.type === 'VariableDeclarator'
          ? holder.id
          : undefined;
    const name = place && nameOfPlace(unwrap(place));
    const key = place && expressionKey(unwrap(place));
    if (name === undefined || key === undefined) return [];
    return [{ call, name, key: withoutSelf(key), isInterval: made === 'setInterval' }];
  });
}

/** `setTimeout`, `timers.setInterval` */
function nameOfTimer({ callee }: NodeOf<'CallExpression'>): string | undefined {
  const bare = unwrap(callee);
  const name = bare.type === 'Identifier' ? bare.name : propertyName(bare);
  return name === 'setTimeout' || name === 'setInterval' ? name : undefined;
}

/** `this.timer` and `self.timer` are one; `options.timeout` is none of them. */
function withoutSelf(key: string): string {
  return key.replace(/^(?:_?this|self|that|me)\./, 'this.');
}

function thrownAwayIn(
  { test, consequent }: NodeOf<'IfStatement'>,
  timers: readonly Timer[],
  told: Map<FunctionNode, Set<string>>,
  calls: CallsOfTimers,
): ForgottenTimer | undefined {
  const list = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
  if (list.length > mostStatements) return undefined;
  for (const statement of list) {
    const place = emptiedBy(statement);
    const name = place && nameOfPlace(place);
    const key = place && expressionKey(place);
    if (place === undefined || name === undefined || key === undefined) continue;
    const timer = timers.find((one) => one.key === withoutSelf(key));
    if (timer === undefined) continue;
    if (!asksFor(test, key) || timesNamed(name, consequent) > 1) continue;
    const around = enclosingFunction(statement);
    // Once for each function, which is read for it.
    const names = (around && told.get(around)) ?? new Set<string>();
    if (around === undefined || names.has(name)) continue;
    told.set(around, names.add(name));
    if (calls.reach(timer, around) || isClearedIn(around.body, name)) continue;
    return { kind: 'forgotten', node: place, name: key, why: 'thrown-away', isInterval: timer.isInterval };
  }
  return undefined;
}

/** `this.timer = null`, `timer = undefined`, `this.timer = -1`, `delete this.timer` */
function emptiedBy(statement: Node): Node | undefined {
  const expression = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : statement;
  if (expression.type === 'UnaryExpression' && expression.operator === 'delete')
    return unwrap(expression.argument);
  if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return undefined;
  return isNothing(unwrap(expression.right)) ? unwrap(expression.left) : undefined;
}

function isNothing(value: Node): boolean {
  switch (value.type) {
    case 'NullLiteral':
      return true;
    case 'Identifier':
      return value.name === 'undefined';
    case 'BooleanLiteral':
      return !value.value;
    case 'NumericLiteral':
      return value.value === 0;
    case 'UnaryExpression':
      return value.operator === 'void' || value.operator === '-';
    default:
      return false;
  }
}

/** Is it so only when there is one: `timer`, `timer != null`, `a && a.timer`? */
function asksFor(test: Node, key: string): boolean {
  const bare = unwrap(test);
  if (bare.type === 'LogicalExpression' && bare.operator === '&&')
    return asksFor(bare.left, key) || asksFor(bare.right, key);
  if (bare.type === 'BinaryExpression')
    return /^(?:!==?|>)$/.test(bare.operator) && isNothing(unwrap(bare.right)) && asksFor(bare.left, key);
  return expressionKey(bare) === key;
}

function timesNamed(name: string, part: Node): number {
  let count = 0;
  holds(part, (node) => {
    if (nameOfPlace(node) === name && !isPropertyOf(node)) count += 1;
    return false;
  });
  return count;
}

/** The name in `this.name` is counted with it. */
function isPropertyOf(node: Node): boolean {
  return keyOf(node) === 'property' && parentOf(node)?.type === 'MemberExpression';
}

const clearing = /clear|stop|cancel|reset|abort|refresh|close/i;

/** The function hands the timer to somebody, or calls what may clear it. */
function isClearedIn(body: Node, name: string): boolean {
  return holds(body, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return false;
    const callee = unwrap(node.callee);
    const isOfTimer = 'object' in callee && nameOfPlace(unwrap(callee.object as Node)) === name;
    return isOfTimer || mayClear(callee) || node.arguments.some((one) => timesNamed(name, one) > 0);
  });
}

/** `this.clearTimers()`, `stopAll()`; of others only what is theirs is cleared. */
function mayClear(callee: Node): boolean {
  if (callee.type === 'Identifier')
    return clearing.test(callee.name) && !/^clear(?:Timeout|Interval)$/.test(callee.name);
  const isOwn = 'object' in callee && /^(?:ThisExpression|Super)$/.test((callee.object as Node).type);
  return isOwn && clearing.test(propertyName(callee) ?? '');
}

/** `clear() { clearInterval(this.first); }` beside `this.second = setInterval(…)`, which nothing names. */
function* unlikeOthers(timers: readonly Timer[], file: TypeScriptFile): Generator<ForgottenTimer> {
  const intervals = timers.filter(({ call, isInterval }) => isInterval && isOfThis(call));
  if (intervals.length < 2) return;
  const named = Map.groupBy(file.tree.nodesOf('MemberExpression'), (member) => propertyName(member));
  const cleared = (name: string): boolean => (named.get(name) ?? []).some(isCleared);
  for (const { call, name } of intervals) {
    const others = intervals.filter((one) => one.name !== name);
    if ((named.get(name) ?? []).some((member) => !isWritten(member)) || others.length === 0) continue;
    if (!others.every((one) => cleared(one.name)) || file.text.split(name).length > mostMentions) continue;
    yield { kind: 'forgotten', node: call, name: `this.${name}`, why: 'unlike-others', isInterval: true };
  }
}

/** Named more often, it is perhaps taken out by a pattern, or handed on by a text. */
const mostMentions = 4;

function isOfThis(call: Node): boolean {
  const holder = parentOf(call);
  const place = holder?.type === 'AssignmentExpression' ? unwrap(holder.left) : undefined;
  return place?.type === 'MemberExpression' && place.object.type === 'ThisExpression';
}

function isCleared(member: Node): boolean {
  const call = parentOf(member);
  if (call?.type !== 'CallExpression' || keyOf(member) !== 'arguments') return false;
  const callee = unwrap(call.callee);
  return (callee.type === 'Identifier' ? callee.name : (propertyName(callee) ?? '')).startsWith('clear');
}

function isWritten(member: Node): boolean {
  return keyOf(member) === 'left' && parentOf(member)?.type === 'AssignmentExpression';
}
