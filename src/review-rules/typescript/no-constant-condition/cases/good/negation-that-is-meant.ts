export function missing(key: string, map: object, a: boolean, b: boolean, error: unknown): boolean {
  if (!(key in map)) return true;
  if (!(error instanceof Error)) return true;
  if ((!a) in map) return true;
  if (!a === b) return true;
  if (!a !== !b) return true;
  if (!a === false) return true;
  return !a == b;
}
