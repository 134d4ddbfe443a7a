import type { Range } from '../../../domain/text-position.ts';
import { indexFrom } from './index-from.ts';

/**
 * Of some things, which are in the order of the source, those that begin in a range.
 * @param most More of them are not looked at.
 */
export function beginningIn<Thing extends { readonly start?: number | null }>(
  things: readonly Thing[],
  { start, end }: Range,
  most = Infinity,
): readonly Thing[] {
  const first = indexFrom(things, start);
  return things.slice(first, Math.min(indexFrom(things, end), first + most));
}
