exports.set = (object, path, value) => {
  const keys = path.split('.');
  const last = keys.pop();
  const parent = walk(object, keys);
  parent[last] = value; // expect: prototype-pollution
};

function walk(object, keys) {
  let at = object;
  while (keys.length > 0) {
    const key = keys.shift();
    if (at[key] === undefined) at[key] = {};
    at = at[key];
  }
  return at;
}
