import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
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
  if (amount === undefined || !(isMoney(amount) || (isParser(call.callee) && isPlain(amount))))
    return undefined;
  return { cut: call, product };
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

/** Nobody reads digits out of a share or a random number to cut it, but out of what was a text before. */
function isPlain(amount: Node): boolean {
  return /^(?:Identifier|MemberExpression)$/.test(unwrap(amount).type);
}

/** The smallest part of most currencies. */
function isHundred(node: Node): boolean {
  const value = writtenValue(node);
  return value.type === 'NumericLiteral' && value.value === 100;
}

const money =
  /^(?:price|amount|total|subtotal|cost|fee|sum|balance|salary|tax|vat|tip|budget|deposit|payment|refund|discount|charge|dollars|euros|usd|eur)$|(?:Price|Amount|Total|Subtotal|Cost|Fee|Balance|Salary|Tax|Refund|Deposit|Payment|Dollars|Euros)$/;

/** By its name; also `parseFloat(price)`, `Number(cart.total)`, `Number(price.toFixed(2))`. */
function isMoney(node: Node): boolean {
  const value = unwrap(node);
  if (value.type === 'Identifier') return money.test(value.name);
  if (value.type === 'CallExpression') {
    const [first] = value.arguments;
    const isNumber = /^(?:Number|parseFloat)$/.test(nameOfCallee(value.callee) ?? '');
    return isNumber && first !== undefined && isMoney(first);
  }
  return money.test(propertyName(value) ?? '');
}
