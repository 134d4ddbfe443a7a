function set(object, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  let at = object;
  for (const key of keys) {
    if (at[key] == null) at[key] = {};
    at = at[key];
  }
  at[last] = value;
}

function put(object, keys, value) {
  let at = object;
  for (const key of keys.slice(0, -1)) at = at[key];
  at[keys[keys.length - 1]] = value;
}

exports.options = function options(given) {
  const all = { ...given };
  set(all, 'compiler.source.maps', true);
  set(all, 'compiler.target', 'es2022');
  set(all, 'sourceMaps', given.maps);
  put(all, ['compiler', 'hidden'], given.hidden);
  return all;
};
