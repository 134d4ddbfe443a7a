export function smallest(values: number[]): number | undefined {
  values.sort(); // expect: default-sort
  return values[0];
}
