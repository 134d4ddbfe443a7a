// The keys of the source come by way of a function, a list that is sorted, or a parameter.
const getKeys = (object) => Object.keys(object).concat(Object.getOwnPropertySymbols(object));

export function merge(target, source) {
  getKeys(source).forEach((key) => {
    if (isObject(target[key])) merge(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  });
  return target;
}

export function extend(target, source) {
  const keys = Object.keys(source).sort();
  for (const key of keys) {
    if (isObject(target[key])) extend(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  }
}

function assignKey(to, from, key) {
  const value = from[key];
  if (isObject(value)) to[key] = assign(Object(to[key]), value); // expect: prototype-pollution
  else to[key] = value;
}

function assign(to, from) {
  for (const key in from) assignKey(to, from, key);
  return to;
}

function mergeKeys(merged, source, keys) {
  keys.forEach((key) => {
    if (key in merged) merged[key] = mergeAll(merged[key], source[key]); // expect: prototype-pollution
    else merged[key] = source[key];
  });
  return merged;
}

function mergeAll(merged, source) {
  if (!isObject(source) || !isObject(merged)) return source;
  return mergeKeys(merged, source, Object.keys(source));
}

module.exports = { assign, mergeAll };
