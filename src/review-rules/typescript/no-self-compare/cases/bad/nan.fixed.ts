export function parsePort(text: string): number | undefined {
  const port = Number.parseInt(text, 10);
  if (Number.isNaN(port)) return undefined;
  if (!Number.isNaN(port) && port > 0) return port;
  return undefined;
}

export const known = (values: number[]) => values.filter((value) => !Number.isNaN(value));

export function describe(value: number | string) {
  if (typeof value === 'string')return Number.isNaN(value.length);
  return !(Number.isNaN(value as number));
}
