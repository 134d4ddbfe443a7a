export function set(object, path, value) {
  const keys = path.split('.');
  let at = object;
  for (let i = 0; i < keys.length - 1; i++) {
    if (at[keys[i]] === undefined) at[keys[i]] = {};
    at = at[keys[i]];
  }
  at[keys[keys.length - 1]] = value; // expect: prototype-pollution
}
