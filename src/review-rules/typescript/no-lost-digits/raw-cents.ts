import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A sum of money times 100 is sent as it comes out, where only whole numbers are taken. */
export interface RawCents {
  readonly sent: Node;
  readonly product: Node;
}

/** Of Stripe and Razorpay. */
const payments =
  /^(?:paymentIntents|charges|refunds|transfers|payouts|prices|invoiceItems|sessions|paymentLinks|coupons|orders)$/;
const services = /stripe|razorpay/i;
const amounts = /^(?:amount|unit_amount|amount_off|application_fee_amount|amount_to_capture)$/;
/** By their names these are whole numbers. */
const counts = /count|quantity|seats|number|units|qty|whole|cents|int|credits/i;
const asking = /^(?:isInteger|isSafeInteger|isInt)$/;
const mostUses = 100;
/** How deep `{ line_items: [{ price_data: { unit_amount } }] }` may be. */
const deepest = 6;
const mostParts = 50;

/** `stripe.charges.create({ amount: total * 100, … })` */
export function rawCentsIn(call: NodeOf<'CallExpression'>): RawCents | undefined {
  const name = nameOfCallee(call.callee);
  if (name !== 'create' && name !== 'update' && name !== 'capture') return undefined;
  const receivers = namesOfReceiver(call.callee);
  if (!payments.test(receivers.at(-1) ?? '') || !receivers.some((one) => services.test(one)))
    return undefined;
  for (const given of call.arguments.slice(0, 2)) {
    const found = amountIn(given, deepest);
    if (found !== undefined) return found;
  }
  return undefined;
}

function amountIn(node: Node, steps: number): RawCents | undefined {
  if (steps === 0) return undefined;
  if (node.type === 'ArrayExpression') return firstIn(node.elements, steps - 1);
  if (node.type !== 'ObjectExpression') return undefined;
  for (const one of node.properties.slice(0, mostParts)) {
    if (one.type !== 'ObjectProperty') continue;
    const product = amounts.test(keyName(one) ?? '') ? writtenValue(one.value) : undefined;
    if (product !== undefined && isRaw(product)) return { sent: one.value, product };
    const inside = amountIn(unwrap(one.value), steps - 1);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function firstIn(elements: readonly (Node | null)[], steps: number): RawCents | undefined {
  for (const one of elements.slice(0, mostParts)) {
    const found = one === null ? undefined : amountIn(unwrap(one), steps);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRaw(product: Node): boolean {
  if (product.type !== 'BinaryExpression' || product.operator !== '*') return false;
  const [left, right] = [unwrap(product.left), unwrap(product.right)];
  return (isHundred(right) && mayBeFraction(left)) || (isHundred(left) && mayBeFraction(right));
}

function isHundred(node: Node): boolean {
  return node.type === 'NumericLiteral' && node.value === 100;
}

function mayBeFraction(node: Node): boolean {
  if (isWhole(node)) return false;
  if (node.type === 'Identifier' || node.type === 'MemberExpression')
    return !counts.test(node.type === 'Identifier' ? node.name : (propertyName(node) ?? ''));
  // `Number(total)`, `parseFloat(price)`
  if (node.type !== 'CallExpression') return false;
  const [given] = node.arguments;
  const isNumber = /^(?:Number|parseFloat)$/.test(nameOfCallee(node.callee) ?? '');
  return isNumber && given !== undefined && !isBigint(given) && mayBeFraction(unwrap(given));
}

/** `const fee = 25`, or a name that somebody asked `Number.isInteger` about. */
function isWhole(node: Node): boolean {
  const value = writtenValue(node);
  if (value.type === 'NumericLiteral') return Number.isInteger(value.value);
  const references = referenceOf(node)?.binding?.references ?? [];
  return references.slice(0, mostUses).some(({ identifier }) => {
    const around = parentOf(identifier);
    return around?.type === 'CallExpression' && asking.test(nameOfCallee(around.callee) ?? '');
  });
}

function isBigint(node: Node): boolean {
  const value = unwrap(node);
  return value.type === 'BigIntLiteral' || typeBeside(value) === 'TSBigIntKeyword';
}

function typeBeside(name: Node): string | undefined {
  const [declaration] = referenceOf(name)?.binding?.declarations ?? [];
  const annotation = declaration && 'typeAnnotation' in declaration ? declaration.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation.type : undefined;
}
