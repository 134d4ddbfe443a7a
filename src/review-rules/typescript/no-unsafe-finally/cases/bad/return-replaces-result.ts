export function first(items: readonly string[]): string | undefined {
  try {
    return items[0]?.trim();
  } finally {
    return undefined; // expect: unsafe-finally
  }
}
