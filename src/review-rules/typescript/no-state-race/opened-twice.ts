import { wordsOf } from '../../_kit/words-of.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isExit } from '../_kit/is-exit.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** What is there once it is opened, and stays open when nobody knows it any more. */
const openable =
  /^(?:connection|conn|channel|pool|client|session|browser|server|socket|worker|database|db|file)$/;

/** `this.connect()`, `createChannel()`, `puppeteer.launch()`: twice, one of them is lost. */
export function opensSomething({ argument }: NodeOf<'AwaitExpression'>): boolean {
  const call = unwrap(argument);
  if (!isCall(call)) return false;
  const [verb = '', ...rest] = wordsOf(nameOfCallee(call.callee) ?? '');
  if (/^(?:connect|open|launch)$/.test(verb)) return true;
  return /^(?:create|start|make)$/.test(verb) && openable.test(rest.at(-1) ?? '');
}

/** Is it only written where it was found to be missing: `if (!this.db) this.db = …`, `this.db ??= …`? */
export function isWrittenOnce(assignment: NodeOf<'AssignmentExpression'>, key: string): boolean {
  const { operator } = assignment;
  if (operator === '??=' || operator === '||=') return true;
  if (operator !== '=') return false;
  const value = unwrap(assignment.right);
  if (value.type === 'LogicalExpression') return value.operator !== '&&' && expressionKey(value.left) === key;
  return isBehindTest(assignment, key);
}

function isBehindTest(assignment: Node, key: string): boolean {
  let at = assignment;
  for (const around of ancestorsOf(assignment)) {
    if (isFunction(around)) return false;
    if (around.type === 'IfStatement' && keyOf(at) === 'consequent' && isMissing(around.test, key))
      return true;
    if (around.type === 'BlockStatement' && isLeftWithIt(around, at, key)) return true;
    at = around;
  }
  return false;
}

/** `if (this.db) return this.db;` */
function isLeftWithIt({ body }: NodeOf<'BlockStatement'>, before: Node, key: string): boolean {
  return body.some(
    (each) =>
      each.type === 'IfStatement' &&
      rangeOf(each).end <= rangeOf(before).start &&
      isExit(each.consequent) &&
      isThere(each.test, key),
  );
}

/** `!x`, `x == null`, `x === undefined` */
function isMissing(test: Node, key: string): boolean {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression') return node.operator === '!' && expressionKey(node.argument) === key;
  return isComparedWithNull(node, '=') && expressionKey(node.left) === key;
}

function isThere(test: Node, key: string): boolean {
  const node = unwrap(test);
  if (isComparedWithNull(node, '!')) return expressionKey(node.left) === key;
  return expressionKey(node) === key;
}

function isComparedWithNull(node: Node, sign: string): node is NodeOf<'BinaryExpression'> {
  return (
    node.type === 'BinaryExpression' &&
    isComparison(node.operator) &&
    node.operator.startsWith(sign) &&
    isNullLiteral(node.right)
  );
}
