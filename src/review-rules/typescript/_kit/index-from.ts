/** The first of some things, which are in the order of the source, that begins at a place or after it: by halving. */
export function indexFrom(things: readonly { readonly start?: number | null }[], offset: number): number {
  let first = 0;
  let after = things.length;
  while (first < after) {
    const middle = (first + after) >>> 1;
    if ((things[middle]?.start ?? 0) < offset) first = middle + 1;
    else after = middle;
  }
  return first;
}
