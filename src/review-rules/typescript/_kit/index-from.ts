import { lastIndexWhere } from '../../../domain/last-index-where.ts';

/** The first of some things, which are in the order of the source, that begins at a place or after it: by halving. */
export function indexFrom(things: readonly { readonly start?: number | null }[], offset: number): number {
  return lastIndexWhere(things, ({ start }) => (start ?? 0) < offset) + 1;
}
