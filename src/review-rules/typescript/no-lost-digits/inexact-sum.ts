import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A sum of decimal fractions is compared with one of them digit by digit. */
export interface InexactSum {
  readonly comparison: NodeOf<'BinaryExpression'>;
}

const equality = /^[!=]==?$/;
const sums = /^[-+*]$/;
/** Terms that are looked at. */
const mostTerms = 20;

/** `0.1 + 0.2 === 0.3`, `share + 0.1 !== limit`: what is reckoned with a fraction that has no exact form is off by its last digit. */
export function inexactSumIn(comparison: NodeOf<'BinaryExpression'>): InexactSum | undefined {
  if (!equality.test(comparison.operator)) return undefined;
  const [left, right] = [unwrap(comparison.left), unwrap(comparison.right)];
  // Only a sum can be off: a value by itself is what somebody wrote.
  if (isSum(left) ? isOff(left, right) : isSum(right) && isOff(right, left)) return { comparison };
  return undefined;
}

function isSum(node: Node): node is NodeOf<'BinaryExpression'> {
  return node.type === 'BinaryExpression' && sums.test(node.operator);
}

/** Both sides hold a fraction, so that nobody meant whole numbers. */
function isOff(sum: NodeOf<'BinaryExpression'>, other: Node): boolean {
  const terms = termsOf(sum);
  return isFraction(other) && terms.some((term) => isFraction(term)) && !terms.some((term) => isText(term));
}

function termsOf(sum: Node): readonly Node[] {
  const terms: Node[] = [];
  const pending: Node[] = [sum];
  for (let at = pending.pop(); at !== undefined && terms.length < mostTerms; at = pending.pop()) {
    const node = unwrap(at);
    if (isSum(node)) pending.push(node.left, node.right);
    else terms.push(node);
  }
  return terms;
}

/** `0.1`, and a name that stands for it; `0.5` and `2.25` have an exact form. */
function isFraction(node: Node): boolean {
  const value = writtenValue(node);
  if (value.type !== 'NumericLiteral') return false;
  return !Number.isInteger(value.value * exact);
}

/** Halves of halves of halves: what is a whole number times this has few binary digits. */
const exact = 1024;

function isText(node: Node): boolean {
  const value = writtenValue(node);
  return value.type === 'StringLiteral' || value.type === 'TemplateLiteral';
}
