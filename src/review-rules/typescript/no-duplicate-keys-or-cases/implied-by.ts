/** `(>= points 90)`: a comparison with a number, as the key of an expression says it. */
const limit = /^\((<|<=|>|>=|===|==) (.+) (\d+(?:\.\d+)?)\)$/;

/** Is one condition of a test met whenever the other is: `n > 5` by `n > 10` and by `n === 7`? Both are keys of expressions. */
export function isImpliedBy(wanted: string, given: string): boolean {
  if (wanted === given) return true;
  if (!/^\([<>]/.test(wanted) || !/^\([<>=]/.test(given)) return false;
  const [, order = '', subject, bound] = limit.exec(wanted) ?? [];
  const [, operator = '', other, value] = limit.exec(given) ?? [];
  if (subject === undefined || subject !== other) return false;
  const [most, is] = [Number(bound), Number(value)];
  const isSameWay = operator.startsWith('=') || operator.startsWith(order.charAt(0));
  if (!isSameWay) return false;
  // `n > 5` is met by `n > 5` and `n >= 6`, but not by `n >= 5`.
  if (is === most) return order.endsWith('=') || operator === order;
  return order.startsWith('>') ? is > most : is < most;
}
