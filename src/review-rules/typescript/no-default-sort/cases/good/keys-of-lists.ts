export const cacheKey = (ids: number[]) => ids.sort().join(',');
export const stable = (ids: number[]) => JSON.stringify([...ids].sort());
export function named(ids: number[]) {
  ids.sort();
  return `ids-${ids}`;
}
