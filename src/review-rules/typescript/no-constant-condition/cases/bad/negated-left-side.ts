export function lookUp(cache: Record<string, unknown>, key: string, error: unknown): unknown {
  if (!key in cache) { // expect: constant-expression
    cache[key] = {};
  }
  if (!error instanceof TypeError) throw error; // expect: constant-expression
  const isMissing = !(key) in cache && cache.strict; // expect: constant-expression
  return isMissing ? undefined : cache[key];
}
