const groups = new Map<string, string[]>();

export function add(key: string, value: string): void {
  if (!groups.has(key)) groups.set(key, []);
  (groups as any).get(key).push(value);
}

export function sizeOf(cache: Map<string, any>, key: string): number {
  if (!cache.has(key)) return 0;
  const entry = cache.get(key);
  return entry.size;
}

export class Params {
  read(params: URLSearchParams, name: string): string {
    return (params as any).get(name).trim();
  }
}
