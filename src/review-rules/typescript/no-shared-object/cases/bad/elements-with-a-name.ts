export const totals = (rows: readonly { shop: number; sold: number }[], shops: number) => {
  const sums = Array.from({ length: shops }).fill({ sold: 0 }) as { sold: number }[]; // expect: shared-object
  for (const row of rows) {
    const sum = sums[row.shop];
    sum.sold += row.sold;
  }
  return sums;
};

export function visited(height: number, width: number): boolean[][] {
  const grid = Array(height).fill(Array(width).fill(false)); // expect: shared-object
  for (const line of grid) line[0] = true;
  return grid;
}
