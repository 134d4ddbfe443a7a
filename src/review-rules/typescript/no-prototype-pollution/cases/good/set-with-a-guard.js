export function set(object, path, value) {
  const keys = path.split('.');
  if (keys.some((key) => key === '__proto__' || key === 'constructor')) throw new Error('no such path');
  let at = object;
  for (const key of keys.slice(0, -1)) at = at[key] ?? (at[key] = {});
  at[keys[keys.length - 1]] = value;
}
