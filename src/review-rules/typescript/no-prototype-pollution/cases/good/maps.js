export function merge(target, source) {
  for (const [key, value] of source) {
    if (value instanceof Map) merge(target.get(key), value);
    else target.set(key, value);
  }
}
