import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { promiseCallOf } from '../_kit/promise-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { isOfValue } from '../_kit/is-of-value.ts';

/** Where a promise must not be: thrown away, taken for its value, or returned past the `catch` that waits for it. */
export type Place =
  | 'statement'
  | 'condition'
  | 'fallback'
  | 'member'
  | 'text'
  | 'operand'
  | 'iterated'
  | 'spread'
  | 'destructured'
  | 'argument'
  /** There is no promise: the work ends with a callback. */
  | 'callback'
  | 'return-in-try'
  | 'return-in-finally';

export function placeOf(node: Node): Place | undefined {
  const use = useOfValue(node);
  switch (use) {
    case 'nothing':
      return 'statement';
    case 'returned':
      return returnPlace(node);
    case 'member':
      return memberPlace(node);
    case 'other':
      return isTested(node) ? 'condition' : operandPlace(outermostWrapper(node));
    default:
      return undefined;
  }
}

/** The node with the casts around it. */
function outermostWrapper(node: Node): Node {
  let at = node;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    if (unwrap(around) === around) return at;
    at = around;
  }
  return at;
}

/**
 * Only the truth of it is looked at: it is a test, or the left side of `&&`; the left side of `||` is that only when
 * the whole is a test, else it is a value with a fallback.
 */
function isTested(node: Node): boolean {
  let at = node;
  for (;;) {
    const around = parentOf(at);
    const key = keyOf(at);
    switch (around?.type) {
      case 'IfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
      case 'ConditionalExpression':
        return key === 'test';
      case 'UnaryExpression':
        return around.operator === '!';
      case 'LogicalExpression':
        if (around.operator === '??') return false;
        if (around.operator === '&&' && key === 'left') return true;
        break;
      default:
        if (around === undefined || unwrap(around) === around) return false;
    }
    at = around;
  }
}

function memberPlace(node: Node): Place | undefined {
  const member = parentOf(outermostWrapper(node));
  return member !== undefined && isOfValue(member) ? 'member' : undefined;
}

function operandPlace(at: Node): Place | undefined {
  const around = parentOf(at);
  const key = keyOf(at);
  switch (around?.type) {
    case 'LogicalExpression':
      return key === 'left' && isPlainFallback(around) ? 'fallback' : undefined;
    case 'TemplateLiteral':
      return parentOf(around)?.type === 'TaggedTemplateExpression' ? undefined : 'text';
    case 'BinaryExpression':
      return binaryPlace(around.operator, key === 'left' ? around.right : around.left);
    case 'SwitchStatement':
      return key === 'discriminant' ? 'operand' : undefined;
    case 'ForOfStatement':
      return key === 'right' ? 'iterated' : undefined;
    case 'SpreadElement':
      return parentOf(around)?.type === 'ObjectExpression' ? 'spread' : 'iterated';
    case 'VariableDeclarator':
      return key === 'init' && isPattern(around.id) ? 'destructured' : undefined;
    case 'AssignmentExpression':
      return key === 'right' && isPattern(around.left) ? 'destructured' : undefined;
    case 'CallExpression':
      return around.arguments[0] === at && takesNoPromise(around.callee) ? 'argument' : undefined;
    default:
      return undefined;
  }
}

/** `load() || []`: what comes in its place is no promise, and nobody waits for the whole; `find() || load()` of two promises. */
function isPlainFallback(around: NodeOf<'LogicalExpression'>): boolean {
  switch (around.right.type) {
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'NullLiteral':
    case 'BooleanLiteral':
      return useOfValue(around) === 'other' || useOfValue(around) === 'member';
    case 'CallExpression':
      // Nobody need wait for the whole: the first promise is there, whatever it comes to.
      return around.operator !== '&&' && around.left.type === 'CallExpression' && isPromiseMade(around.right);
    default:
      return false;
  }
}

function isPromiseMade(call: NodeOf<'CallExpression'>): boolean {
  return promiseCallOf(call)?.isNative === true;
}

function binaryPlace(operator: string, other: Node): Place | undefined {
  switch (operator) {
    case '==':
    case '===':
    case '!=':
    case '!==':
      return isValue(unwrap(other)) ? 'operand' : undefined;
    case 'in':
    case 'instanceof':
    case '|>':
      return undefined;
    case '+':
      return other.type === 'StringLiteral' || other.type === 'TemplateLiteral' ? 'text' : 'operand';
    default:
      return 'operand';
  }
}

/** What no promise is equal to. Two promises may well be compared: is it still the same request? */
function isValue(other: Node): boolean {
  switch (other.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'TemplateLiteral':
      return true;
    default:
      return isGlobalName(other, 'undefined');
  }
}

function isPattern(node: Node): boolean {
  return node.type === 'ObjectPattern' || node.type === 'ArrayPattern';
}

const converters = new Set(['Number', 'String', 'Boolean', 'parseInt', 'parseFloat']);
const readers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['JSON', new Set(['stringify', 'parse'])],
  ['Object', new Set(['keys', 'values', 'entries'])],
  ['Array', new Set(['isArray'])],
]);

/** Functions of the platform that make nothing sensible of a promise. */
function takesNoPromise(callee: Node): boolean {
  if (callee.type === 'Identifier') return converters.has(callee.name) && isGlobalName(callee, callee.name);
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  const { name } = callee.object;
  return readers.get(name)?.has(propertyName(callee) ?? '') === true && isGlobalName(callee.object, name);
}

/** An async function returns at once: neither the `catch` nor the `finally` around the `return` waits for the promise. */
function returnPlace(node: Node): Place | undefined {
  let inner = node;
  let place: Place | undefined;
  for (const at of ancestorsOf(node)) {
    if (isFunction(at)) {
      const isPlain = at.async === true && at.generator !== true && at.body.type === 'BlockStatement';
      return isPlain ? place : undefined;
    }
    if (at.type === 'TryStatement') {
      if (at.block === inner && at.handler != null) place = 'return-in-try';
      else if (at.finalizer != null && at.finalizer !== inner && needsTheEnd(at.finalizer))
        place ??= 'return-in-finally';
    }
    inner = at;
  }
  return undefined;
}

/** What a variable held before may come back at once. */
function needsTheEnd({ body }: NodeOf<'BlockStatement'>): boolean {
  return body.some(
    (statement) =>
      statement.type !== 'ExpressionStatement' ||
      statement.expression.type !== 'AssignmentExpression' ||
      statement.expression.right.type !== 'Identifier',
  );
}
