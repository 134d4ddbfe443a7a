export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted(); // expect: default-sort
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

export const unique = (ids: ReadonlySet<number>) => [...ids].toSorted(); // expect: default-sort
