import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from './property-name.ts';

/** Functions that by their name only look: asked twice in a row, they answer the same. */
const question = /^(?:is|has|can|should|includes|startsWith|endsWith|contains)(?:$|[A-Z])/;
/** The answer of `hasNext()` or `isEmpty()` changes while something is read. */
const changing = /next|more|token|done|empty|end\b|eof|peek/i;

/** What the platform can say of a text or a moment; they change nothing. */
const reading =
  /^(?:(?:lastI|i)ndexOf|charAt|charCodeAt|codePointAt|slice|substr(?:ing)?|to(?:Locale)?(?:Low|Upp)erCase|trim(?:Start|End)?|localeCompare|getTime|getAttribute)$/;

const callHead = 'call';

/**
 * A text that is equal for expressions that say the same and give the same when evaluated one after the other: names,
 * members, literals by their value, operators, and calls of functions that only look. undefined for all others.
 */
export function expressionKey(expression: Node): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'NullLiteral':
      return 'null';
    case 'StringLiteral':
      return JSON.stringify(node.value);
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return String(node.value);
    case 'BigIntLiteral':
      return `${String(node.value)}n`;
    case 'RegExpLiteral':
      return keyOfPattern(node);
    case 'TemplateLiteral':
      return keyOfTemplate(node);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return keyOfMember(node);
    case 'CallExpression':
      return keyOfCall(node);
    default:
      return keyOfOperator(node);
  }
}

function keyOfOperator(node: Node): string | undefined {
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === 'delete' ? undefined : joined(node.operator, [node.argument]);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return joined(node.operator, [node.left, node.right]);
    default:
      return undefined;
  }
}

function keyOfTemplate(node: NodeOf<'TemplateLiteral'>): string | undefined {
  const [only] = node.quasis;
  if (node.expressions.length === 0 && only !== undefined)
    return JSON.stringify(only.value.cooked ?? only.value.raw);
  return joined(JSON.stringify(node.quasis.map((quasi) => quasi.value.raw)), node.expressions);
}

/** One with `g` or `y` goes on where it was. */
function keyOfPattern({ pattern, flags }: NodeOf<'RegExpLiteral'>): string | undefined {
  return /[gy]/.test(flags) ? undefined : `/${pattern}/${flags}`;
}

function keyOfMember(node: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): string | undefined {
  const object = node.object.type === 'Super' ? 'super' : expressionKey(node.object);
  if (object === undefined) return undefined;
  const dot = node.type === 'OptionalMemberExpression' && node.optional ? '?.' : '.';
  const name = node.property.type === 'PrivateName' ? `#${node.property.id.name}` : propertyName(node);
  if (name !== undefined) return `${object}${dot}${name}`;
  const key = expressionKey(node.property);
  return key === undefined ? undefined : `${object}${dot}[${key}]`;
}

function keyOfCall({ callee, arguments: list }: NodeOf<'CallExpression'>): string | undefined {
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  if (name === undefined) return undefined;
  const isQuestion = question.test(name) && !changing.test(name);
  return isQuestion || isReading(callee, name) ? joined(callHead, [callee, ...list]) : undefined;
}

/** `text.indexOf(part)`, `/re/.test(text)` */
function isReading(callee: Node, name: string): boolean {
  if (callee.type !== 'MemberExpression') return false;
  return reading.test(name) || (name === 'test' && callee.object.type === 'RegExpLiteral');
}

/** Does the expression of this key depend on what a function answers? */
export function callsSomething(key: string): boolean {
  return key.includes(`(${callHead} `);
}

function joined(head: string, parts: readonly Node[]): string | undefined {
  const keys: string[] = [];
  for (const part of parts) {
    const key = expressionKey(part);
    if (key === undefined) return undefined;
    keys.push(key);
  }
  return `(${head} ${keys.join(' ')})`;
}
