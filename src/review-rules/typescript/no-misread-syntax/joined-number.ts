import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { joinedDate } from './joined-object.ts';
import type { Misread } from './misread.ts';

/** `process.argv[2] + 1`, `params.get('page') + 1`, `a.toFixed(2) + b.toFixed(2)`: a text that is taken for a number. */
export function joinedNumber(node: NodeOf<'BinaryExpression'>): Misread | undefined {
  const { operator, left, right } = node;
  if (operator !== '+') return undefined;
  const date = joinedDate(node);
  if (date !== undefined) return { manner: 'joined-date', on: date, meant: '' };
  const on = takenForNumber(left, right);
  return on && { manner: 'joined-number', on, meant: '' };
}

function takenForNumber(left: Node, right: Node): Node | undefined {
  // `parseInt(a) + b.toFixed(2)`
  if (isFixed(writtenValue(right)) && isNumber(left)) return right;
  const isPlain = right.type === 'NumericLiteral' || isCall(unwrap(right)) || right.type === 'Identifier';
  if (!isPlain) return undefined;
  const text = writtenValue(left);
  if (isFixed(text)) return isFixed(writtenValue(right)) || isNumber(right) ? left : undefined;
  if (right.type !== 'NumericLiteral') return undefined;
  return isOutsideText(text) || isTextOrNumber(text) ? left : undefined;
}

/** `req.query.page || 1`: what is there in its place says that a number is meant. */
function isTextOrNumber(node: Node): boolean {
  if (node.type !== 'LogicalExpression' || node.operator === '&&') return false;
  if (unwrap(node.right).type !== 'NumericLiteral') return false;
  const text = unwrap(node.left);
  if (isOutsideText(text)) return true;
  const owner = text.type === 'MemberExpression' ? unwrap(text.object) : undefined;
  if (owner?.type !== 'MemberExpression') return false;
  const holder = propertyName(owner);
  const root = unwrap(owner.object);
  if (holder === 'env') return isUndeclared(root, 'process');
  return (
    root.type === 'Identifier' &&
    /^req(?:uest)?$/.test(root.name) &&
    /^(?:query|params|headers)$/.test(holder ?? '')
  );
}

/** `Number(text)`, `parseFloat(text)`, `1` */
function isNumber(node: Node): boolean {
  const value = unwrap(node);
  if (value.type === 'NumericLiteral') return true;
  if (value.type !== 'CallExpression' || value.callee.type !== 'Identifier') return false;
  return /^(?:Number|parseInt|parseFloat)$/.test(value.callee.name);
}

/** `price.toFixed(2)` */
function isFixed(node: Node): boolean {
  return isCall(node) && propertyName(node.callee) === 'toFixed';
}

/** What comes from the command line, the environment, an address or a field of a form. */
function isOutsideText(node: Node): boolean {
  if (isCall(node)) return isRead(node.callee);
  if (node.type !== 'MemberExpression') return false;
  const owner = unwrap(node.object);
  if (owner.type !== 'MemberExpression' || !isUndeclared(unwrap(owner.object), 'process')) return false;
  const name = propertyName(owner);
  if (name === 'argv') return node.computed;
  // By its name it is a number.
  return (
    name === 'env' &&
    /(?:PORT|COUNT|LIMIT|SIZE|TIMEOUT|RETRIES|WORKERS|LEVEL|MAX|MIN)$/.test(propertyName(node) ?? '')
  );
}

/** `localStorage.getItem('count')`, `new URLSearchParams(search).get('page')`, `new URL(link).searchParams.get('page')` */
function isRead(callee: Node): boolean {
  const member = unwrap(callee);
  if (isUndeclared(member, 'prompt')) return true;
  if (member.type !== 'MemberExpression') return false;
  const owner = writtenValue(member.object);
  switch (propertyName(member)) {
    case 'getItem':
      return isUndeclared(owner, 'localStorage') || isUndeclared(owner, 'sessionStorage');
    case 'get':
      if (owner.type === 'NewExpression') return isUndeclared(owner.callee, 'URLSearchParams');
      return propertyName(owner) === 'searchParams';
    default:
      return false;
  }
}
