export function remember(cache, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  let at = cache;
  for (const key of keys) at = at[key] || (at[key] = {});
  at[last] = { value, time: Date.now() }; // expect: prototype-pollution
}
