export function read(map: Map<string, number>, input: string, options?: { depth?: number }): unknown[] {
  const depth = options?.depth ?? 3;
  const value = map.get(input) ?? 0;
  const parsed = JSON.parse(input) ?? {};
  const found = /x/.exec(input) ?? [];
  const nested = (options && options.depth) ?? depth;
  const sum = (options?.depth ?? 0) + value;
  const chosen = (input ? options : undefined) ?? {};
  const text = JSON.stringify(options) ?? 'undefined';
  const forced = input! ?? 'none';
  const same = options === undefined || null === options;
  return [depth, value, parsed, found, nested, sum, chosen, text, forced, same];
}
