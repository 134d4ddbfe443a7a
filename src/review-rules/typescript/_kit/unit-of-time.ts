import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from './property-name.ts';
import { writtenValue } from './written-value.ts';

/** An hour, a day, a week. */
const milliseconds: ReadonlySet<number> = new Set([3_600_000, 86_400_000, 604_800_000]);

/**
 * In which unit a product of numbers counts: `24 * 60 * 60` are seconds, `15 * 60 * 1000` milliseconds. undefined when its
 * factors do not say.
 */
export function unitOfTime(node: Node): 'seconds' | 'milliseconds' | undefined {
  const factors = factorsOf(node);
  if (factors === undefined) return undefined;
  if (factors.some((one) => milliseconds.has(one))) return 'milliseconds';
  const hasMinutes = factors.includes(60) || factors.includes(3600) || factors.includes(86_400);
  if (factors.some((one) => one >= 1000 && one % 1000 === 0))
    return hasMinutes && factors.includes(1000) ? 'milliseconds' : undefined;
  return isOfHours(factors) ? 'seconds' : undefined;
}

/** They hold the minutes of an hour and the seconds of a minute. */
function isOfHours(factors: readonly number[]): boolean {
  return (
    factors.filter((one) => one === 60).length === 2 || factors.some((one) => one === 3600 || one === 86_400)
  );
}

function factorsOf(node: Node): readonly number[] | undefined {
  const bare = unwrap(node);
  if (bare.type === 'NumericLiteral') return [bare.value];
  if (bare.type === 'Identifier' || bare.type === 'MemberExpression') {
    const value = writtenValue(bare);
    if (value.type === 'NumericLiteral' || value.type === 'BinaryExpression') return factorsOf(value);
    // `minutes * 60`
    if (/^(?:minutes|mins)$|[a-z](?:Minutes|Mins)$/.test(nameOf(bare))) return [60];
    return /ms|milli|1000|unit|sec/i.test(nameOf(bare)) ? undefined : [];
  }
  if (bare.type !== 'BinaryExpression' || bare.operator !== '*') return undefined;
  const [one, other] = [factorsOf(bare.left), factorsOf(bare.right)];
  return one && other && [...one, ...other];
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : (propertyName(node) ?? '');
}
