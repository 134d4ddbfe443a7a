export function stringify(value) {
  if (value === null) return 'null';
  if (typeof value === 'number') return value !== value ? 'null' : String(value);
  if (Array.isArray(value)) return `[${value.map(stringify).join()}]`;
  return Object.keys(value).join();
}

export function hashOf(key) {
  if (typeof key === 'string') return key.length;
  if (key !== key) return 0;
  return key | 0;
}
