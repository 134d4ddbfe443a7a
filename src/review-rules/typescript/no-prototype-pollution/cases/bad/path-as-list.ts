export function assignIn(root: Record<string, any>, keys: string[], value: unknown): void {
  const last = keys.pop() ?? '';
  for (const key of keys) root = root[key] ?? (root[key] = {});
  root[last] = value; // expect: prototype-pollution
}
