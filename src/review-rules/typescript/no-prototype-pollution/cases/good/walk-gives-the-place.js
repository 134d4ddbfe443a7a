exports.set = (object, path, value) => {
  const keys = path.split('.');
  const last = keys.pop();
  const parent = walk(object, keys);
  parent[last] = value;
};

function walk(object, keys) {
  let at = object;
  while (keys.length > 0) {
    const key = keys.shift();
    if (!Object.hasOwn(at, key)) throw new Error(`no ${key}`);
    at = at[key];
  }
  return at;
}
