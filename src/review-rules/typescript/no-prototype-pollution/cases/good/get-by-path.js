export function get(object, path) {
  let at = object;
  for (const key of path.split('.')) {
    at = at[key];
    if (at == null) return undefined;
  }
  return at;
}
