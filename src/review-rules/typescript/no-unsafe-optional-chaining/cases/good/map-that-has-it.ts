interface Entry {
  readonly input?: string;
}

export function missed(cache: Map<string, Entry>, key: string, isLoud: boolean): unknown {
  if (isLoud && cache.has(key)) return JSON.parse(cache.get(key)?.input!);
  return undefined;
}

export function inputOf(cache: Map<string, Entry>, key: string): number {
  if (!cache.has(key)) return 0;
  return (cache.get(key)?.input).length;
}

export function added(cache: Map<string, readonly string[]>, key: string, list: readonly string[]) {
  if (!cache.has(key)) {
    cache.set(key, list);
  }
  return [...cache.get(key)?.slice(1)];
}
