interface Line { customer: string; day: string; amount: number }

export function byCustomer(lines: Line[]): Record<string, Line[]> {
  const groups: Record<string, Line[]> = {};
  for (const line of lines) groups[line.customer].push(line); // expect: unfilled-collection
  return groups;
}

export function totals(lines: Line[]): number[] {
  const days = new Map<string, { total: number }>();
  for (const { day, amount } of lines) {
    days.get(day)!.total += amount; // expect: unfilled-collection
  }
  return Object.values(days);
}

export const matrix = (rows: number[][]): unknown => {
  const cells = {};
  rows.forEach((row, y) => row.forEach((value, x) => {
    cells[y][x] = value; // expect: unfilled-collection
  }));
  return JSON.stringify(cells);
};
