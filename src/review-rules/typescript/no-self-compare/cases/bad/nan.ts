export function parsePort(text: string): number | undefined {
  const port = Number.parseInt(text, 10);
  if (port === NaN) return undefined; // expect: nan-compare
  if (Number.NaN != port && port > 0) return port; // expect: nan-compare
  return undefined;
}

export const known = (values: number[]) => values.filter((value) => value !== NaN); // expect: nan-compare

export function describe(value: number | string) {
  if (typeof value === 'string')return(value.length)==NaN; // expect: nan-compare
  return !(value as number === NaN); // expect: nan-compare
}
