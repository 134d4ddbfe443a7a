import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';

export interface LostDigits {
  readonly node: NodeOf<'NumericLiteral' | 'StringLiteral'>;
  /** As written. */
  readonly raw: string;
  /** The number that the program gets. */
  readonly value: string;
  /** `BigInt(…)` around it. */
  readonly conversion: Node | undefined;
}

/** A whole number without an exponent, which says how many digits count; those with a leading zero are octal or wrong. */
const whole = /^(?:0[xob][\da-f_]+|[1-9][\d_]*)$/i;
/** As large as one likes: no more is meant than "larger than any other". */
const nines = /^9+$/;

export function lostDigitsIn(node: NodeOf<'NumericLiteral' | 'StringLiteral'>): LostDigits | undefined {
  const raw = node.type === 'StringLiteral' ? textMadeNumber(node) : node.extra?.['raw'];
  if (typeof raw !== 'string' || !whole.test(raw)) return undefined;
  const digits = raw.replaceAll('_', '');
  const number = Number(digits);
  if (nines.test(digits) || !Number.isFinite(number)) return undefined;
  const meant = BigInt(digits);
  const held = BigInt(number);
  // What the language itself prints for this number is a copy of one, like 18446744073709552000.
  if (meant === held || String(number) === digits) return undefined;
  return { node, raw, value: String(held), conversion: conversionAround(node) };
}

/** Each whole number of fewer digits is held as it is. */
const fewestDigits = 16;

/** The digits in `Number('…')`. */
function textMadeNumber(node: NodeOf<'StringLiteral'>): string | undefined {
  if (node.value.length < fewestDigits) return undefined;
  const call = parentOf(node);
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node) return undefined;
  const isMade = ['Number', 'parseInt', 'parseFloat'].some((name) => isGlobalName(call.callee, name));
  // Another base is another number.
  return isMade && call.arguments.length === 1 && /^\d+$/.test(node.value) ? node.value : undefined;
}

function conversionAround(node: Node): Node | undefined {
  const call = parentOf(node);
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node) return undefined;
  return isGlobalName(call.callee, 'BigInt') ? call : undefined;
}
