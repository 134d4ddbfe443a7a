interface Score {
  readonly points: number;
}

export function ranks(scores: readonly Score[]): number[] {
  const unique = new Set();
  for (const { points } of scores) unique.add(Math.round(points * 100));
  return Array.from(unique).sort().reverse() as number[]; // expect: default-sort
}

export function years(dates: readonly Date[]): number[] {
  const seen = new Set<number>();
  dates.forEach((date) => seen.add(date.getFullYear()));
  return [...seen].sort(); // expect: default-sort
}
