// What is handed down is a copy, a fixed key, or the same object twice.
function mergeAll(base) {
  const target = Object.assign({}, arguments[0]);
  for (const key in arguments[1]) target[key] = mergeAll(target[key], arguments[1][key]);
  return target;
}

function renewed(target, source) {
  target = { ...target };
  for (const key of Object.keys(source)) target[key] = renewed(target[key], source[key]);
  return target;
}

function equal(a, b) {
  for (const key of Object.keys(a)) if (!equal(a[key], b[key])) return false;
  return true;
}

function swapped(source, target) {
  for (const key in source) target[key] = swapped(target[key], source[key]);
  return source;
}

function chosen(target, source, keys) {
  for (const key of keys) target[key] = chosen(target[key], source[key], keys);
  return target;
}

const defaults = { size: { width: 1 } };
function fill(target) {
  for (const key in defaults) target[key] = fill(target[key], defaults[key]);
  return target;
}

module.exports = { mergeAll, renewed, equal, swapped, chosen, fill };
