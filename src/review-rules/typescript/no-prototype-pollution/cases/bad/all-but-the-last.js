export function setKey(object, keys, value) {
  let at = object;
  keys.slice(0, -1).forEach(function (key) {
    if (at[key] === undefined) at[key] = {};
    at = at[key];
  });
  const last = keys[keys.length - 1];
  if (Array.isArray(at[last])) at[last].push(value);
  else at[last] = value; // expect: prototype-pollution
}
