import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import type { Call } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { propertyName } from '../_kit/property-name.ts';

export interface SkippedElement {
  readonly kind: 'skipped-element';
  readonly call: Call;
}

/** Nodes around a call that are looked at, and statements beside it. */
const farthest = 12;
const mostBeside = 30;

/** `list.splice(i, 1)` in `for (let i = 0; i < list.length; i++)`, when the loop goes on and the counter stays. */
export function skippedElementAt(call: Call): SkippedElement | undefined {
  const callee = unwrap(call.callee);
  if (propertyName(callee) !== 'splice' || callee.type !== 'MemberExpression') return undefined;
  const [at, count, ...put] = call.arguments;
  if (at?.type !== 'Identifier' || put.length > 0) return undefined;
  if (count?.type !== 'NumericLiteral' || count.value < 1) return undefined;
  const list = expressionKey(callee.object);
  const loop = list === undefined ? undefined : loopAround(call, at.name, list);
  return loop && goesOn(call, loop, at.name) ? { kind: 'skipped-element', call } : undefined;
}

function loopAround(call: Node, counter: string, list: string): NodeOf<'ForStatement'> | undefined {
  let left = farthest;
  for (const around of ancestorsOf(call)) {
    if (left-- === 0 || isFunction(around)) return undefined;
    if (around.type === 'ForStatement') return countsThrough(around, counter, list) ? around : undefined;
    if (/^(?:For|While|DoWhile|Switch)/.test(around.type) || asksForOne(around)) return undefined;
  }
  return undefined;
}

/** `i < list.length; i++`. */
function countsThrough({ test, update }: NodeOf<'ForStatement'>, counter: string, list: string): boolean {
  if (update?.type !== 'UpdateExpression' || update.operator !== '++' || !isNamed(update.argument, counter))
    return false;
  if (test?.type !== 'BinaryExpression' || test.operator !== '<' || !isNamed(test.left, counter))
    return false;
  const end = unwrap(test.right);
  return (
    end.type === 'MemberExpression' && propertyName(end) === 'length' && expressionKey(end.object) === list
  );
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** `if (list[i].id === id)`: there is one of them, and nothing to be found behind it. */
function asksForOne(around: Node): boolean {
  return around.type === 'IfStatement' && holds(around.test, isEquality);
}

function isEquality(node: Node): boolean {
  return node.type === 'BinaryExpression' && /^===?$/.test(node.operator);
}

/** Does nothing in the lists of statements around the call leave the loop or set the counter back? */
function goesOn(call: Node, loop: Node, counter: string): boolean {
  if (keyOf(call) !== 'expression' && keyOf(call) !== 'init') return false;
  let at: Node = call;
  for (const around of ancestorsOf(call)) {
    if (
      around.type === 'BlockStatement' &&
      !statementsBeside(around, at).every((one) => isQuiet(one, counter))
    )
      return false;
    if (around === loop) return true;
    at = around;
  }
  return false;
}

/** Those behind, and those just before: `i--` may come first. */
function statementsBeside({ body }: NodeOf<'BlockStatement'>, own: Node): readonly Node[] {
  const index = indexFrom(body, rangeOf(own).start);
  return body.slice(Math.max(0, index - mostBeside), index + mostBeside);
}

function isQuiet(statement: Node, counter: string): boolean {
  return (
    !holds(statement, (part) => isSetting(part, counter)) &&
    exitsOf(statement).every(({ by }) => by.type === 'ContinueStatement' || !isNear(by, statement))
  );
}

/** `return` and `break` that stand in the list itself. */
function isNear(exit: Node, statement: Node): boolean {
  return exit === statement || parentOf(exit) === statement;
}

function isSetting(part: Node, counter: string): boolean {
  if (part.type === 'UpdateExpression') return isNamed(part.argument, counter);
  return part.type === 'AssignmentExpression' && isNamed(part.left, counter);
}
