export function patch(draft, { path, value }) {
  let at = draft;
  for (let i = 0; i < path.length - 1; i++) {
    at = at[path[i]];
    if (Object.getPrototypeOf(at) !== Object.prototype) throw new TypeError(path[i]);
  }
  at[path[path.length - 1]] = value;
  return draft;
}
