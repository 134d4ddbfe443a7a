type Items = readonly string[] | readonly number[];

export function lengths(items: Items, value: string | string[], level: number): unknown {
  if (level === 0) {
    // Nothing was asked for.
    return undefined;
  } else {
    // Not supported yet.
    return undefined;
  }
}

export function narrow(value: string | string[], first: Map<string, number> | Set<string>): number {
  if (value.length > 3) {
  } else {
  }
  const size = first instanceof Map ? first.size : first.size;
  return Array.isArray(value) ? value.indexOf('a') : value.indexOf('b') + size;
}

export function color(level: string): string {
  if (level === 'error') return 'red';
  else if (level === 'fatal') return 'red';
  else return 'red';
}

export function same(value: string[] | number[], callback: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(callback) : value.map(callback);
}
