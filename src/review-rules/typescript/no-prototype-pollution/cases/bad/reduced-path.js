export function set(object, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  const target = keys.reduce((at, key) => (at[key] = at[key] || {}), object);
  target[last] = value; // expect: prototype-pollution
}

export function replace(object, path, value) {
  const keys = path.split('.');
  keys.slice(0, -1).reduce((at, key) => at[key], object)[keys.at(-1)] = value; // expect: prototype-pollution
}

export function unflatten(data) {
  const result = {};
  Object.keys(data).forEach((name) => {
    name.split('.').reduce(function (at, key, index, all) {
      return at[key] || (at[key] = index === all.length - 1 ? data[name] : {}); // expect: prototype-pollution
    }, result);
  });
  return result;
}
