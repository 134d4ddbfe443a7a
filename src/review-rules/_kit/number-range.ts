/** A value compared with a number: `>= 8`. The value stands on the left. */
export interface Limit {
  /** `<`, `<=`, `>` or `>=`. */
  readonly operator: string;
  readonly limit: number;
}

/**
 * Do two limits of one value decide the condition: with `&&` no number meets both, with `||` each number meets one? That
 * `x <= 0 || x > 0` leaves out only what is no number, and asks for that.
 */
export function decidesRange(one: Limit, other: Limit, operator: '&&' | '||'): boolean {
  const lower = [one, other].find((each) => each.operator.startsWith('>'));
  const upper = [one, other].find((each) => each.operator.startsWith('<'));
  if (lower === undefined || upper === undefined) return false;
  if (operator === '||') return lower.limit < upper.limit;
  const isOneNumber = lower.operator === '>=' && upper.operator === '<=';
  return upper.limit < lower.limit || (upper.limit === lower.limit && !isOneNumber);
}
