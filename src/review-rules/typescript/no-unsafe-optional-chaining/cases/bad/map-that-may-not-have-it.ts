interface Entry {
  readonly input?: string;
}

export function missed(cache: Map<string, Entry>, key: string, other: string): unknown {
  if (cache.has(other)) return JSON.parse(cache.get(key)?.input!); // expect: unsafe-optional-chain
  return undefined;
}

export function absent(cache: Map<string, Entry>, key: string): number {
  if (cache.has(key)) return 0;
  return (cache.get(key)?.input).length; // expect: unsafe-optional-chain
}

export function alone(cache: Map<string, readonly string[]>, key: string, list: readonly string[]) {
  if (!cache.has(key)) {
    cache.set('first', list);
  }
  return [...cache.get(key)?.slice(1)]; // expect: unsafe-optional-chain
}
