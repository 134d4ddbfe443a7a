export function lookUp(cache: Record<string, unknown>, key: string, error: unknown): unknown {
  if (!(key in cache)) {
    cache[key] = {};
  }
  if (!(error instanceof TypeError)) throw error;
  const isMissing = !((key) in cache) && cache.strict;
  return isMissing ? undefined : cache[key];
}
