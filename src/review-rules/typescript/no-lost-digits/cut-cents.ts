import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Money is made whole by cutting off what a product of fractions is short of. */
export interface CutCents {
  readonly cut: NodeOf<'CallExpression'>;
  readonly product: Node;
}

/** `parseInt(total * 100)`, `Math.floor(price * 100)`: `19.99 * 100` is `1998.9999999999998`. */
export function cutCentsIn(call: NodeOf<'CallExpression'>): CutCents | undefined {
  if (!isCutting(call.callee)) return undefined;
  const [first] = call.arguments;
  const product = first && unwrap(first);
  if (product?.type !== 'BinaryExpression' || product.operator !== '*') return undefined;
  const amount = isHundred(product.right)
    ? product.left
    : isHundred(product.left)
      ? product.right
      : undefined;
  if (amount === undefined || !isMoney(amount) || isShare(call)) return undefined;
  return { cut: call, product };
}

/** `${Math.floor(price * 100)}%`, `Math.trunc(price * 100) / 100`: a share, or cut to two places on purpose. */
function isShare(cut: Node): boolean {
  const around = parentOf(cut);
  if (around?.type === 'TemplateLiteral') {
    const at = around.expressions.slice(0, mostKeys).findIndex((one) => one === cut);
    return at !== -1 && around.quasis[at + 1]?.value.raw.trimStart().startsWith('%') === true;
  }
  if (around?.type !== 'BinaryExpression' || keyOf(cut) !== 'left') return false;
  if (around.operator === '/') return isHundred(around.right);
  const { right } = around;
  return around.operator === '+' && right.type === 'StringLiteral' && right.value.trimStart().startsWith('%');
}

function isCutting(callee: Node): boolean {
  if (isParser(callee)) return true;
  const method = unwrap(callee);
  return (
    method.type === 'MemberExpression' &&
    /^(?:floor|trunc)$/.test(propertyName(method) ?? '') &&
    isUndeclared(method.object, 'Math')
  );
}

function isParser(callee: Node): boolean {
  if (isUndeclared(callee, 'parseInt')) return true;
  const method = unwrap(callee);
  return (
    method.type === 'MemberExpression' &&
    propertyName(method) === 'parseInt' &&
    isUndeclared(method.object, 'Number')
  );
}

/** The smallest part of most currencies. */
function isHundred(node: Node): boolean {
  const value = writtenValue(node);
  return value.type === 'NumericLiteral' && value.value === 100;
}

const money =
  /^(?:price|subtotal|cost|fee|balance|salary|budget|deposit|payment|refund|dollars|euros|usd|eur)$|(?:Price|Subtotal|Cost|Fee|Balance|Salary|Refund|Deposit|Payment|Dollars|Euros)$/;

/** As often a part of a whole, or what has been loaded of it: money where something beside them says so. */
const perhaps = /^(?:amount|total|sum|tax|vat|tip|discount|charge)$|(?:Amount|Total|Tax)$/;

const surelyMoney = /price|cents|dollar|euro|currency|payment|refund|invoice|checkout|\bcart|salary|\bfee/i;

/** By its name; also `parseFloat(price)`, `Number(cart.total)`, `Number(price.toFixed(2))`. */
function isMoney(node: Node): boolean {
  const value = unwrap(node);
  if (value.type === 'Identifier') return isMoneyName(value.name, value);
  if (value.type === 'CallExpression') {
    const [first] = value.arguments;
    const isNumber = /^(?:Number|parseFloat)$/.test(nameOfCallee(value.callee) ?? '');
    return isNumber && first !== undefined && isMoney(first);
  }
  return isMoneyName(propertyName(value) ?? '', value);
}

function isMoneyName(name: string, node: Node): boolean {
  return money.test(name) || (perhaps.test(name) && holdsMoney(node));
}

/** `{ amount: …, currency: 'eur' }`, `const cents = …`, `cart.total`, `toCents(amount)` */
function holdsMoney(node: Node): boolean {
  let left = mostAround;
  for (let at: Node | undefined = node; at !== undefined && left-- > 0; at = parentOf(at)) {
    if (namesOn(at).some((name) => surelyMoney.test(name))) return true;
    if (isFunction(at) || at.type.endsWith('Statement')) break;
  }
  const home = enclosingFunction(node);
  return home !== undefined && surelyMoney.test(nameOfFunction(home) ?? '');
}

function namesOn(node: Node): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression': {
      const owner = unwrap(node.object);
      return [
        propertyName(node) ?? '',
        owner.type === 'Identifier' ? owner.name : (propertyName(owner) ?? ''),
      ];
    }
    case 'ObjectExpression':
      return node.properties
        .slice(0, mostKeys)
        .map((one) => (one.type === 'SpreadElement' ? '' : (keyName(one) ?? '')));
    case 'ObjectProperty':
      return [keyName(node) ?? ''];
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? [node.id.name] : [];
    case 'CallExpression':
      return [nameOfCallee(node.callee) ?? ''];
    case 'AssignmentExpression':
      return namesOn(unwrap(node.left));
    default:
      return [];
  }
}

/** What is farther away says nothing of it. */
const mostAround = 20;

/** Of a longer object, or a longer text, not all parts are read. */
const mostKeys = 50;
