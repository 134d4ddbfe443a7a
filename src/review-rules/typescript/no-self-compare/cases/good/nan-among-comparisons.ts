interface Row {
  readonly group: string;
  readonly value: number;
  readonly at: Date;
}

// The ones without a number come last.
export function compare(a: Row, b: Row): number {
  if (a.group !== b.group) return a.group < b.group ? -1 : 1;
  if (a.value !== a.value) return 1;
  if (b.value !== b.value) return -1;
  return a.value - b.value;
}

export function before(a: Row, b: Row): boolean {
  if (a.group !== b.group) return a.group < b.group;
  if (a.value !== a.value) return false;
  return a.value < b.value;
}

export function isInvalid(row: Row, limits: { readonly min: number }): boolean {
  if (row.value < limits.min) return true;
  return row.at.getTime() !== row.at.getTime();
}

export const isSteady = (die: { next(): number }) => die.next() === die.next();
