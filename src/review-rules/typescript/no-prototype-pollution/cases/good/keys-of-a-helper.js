const getKeys = (object) => Object.keys(object).filter((key) => key !== '__proto__' && key !== 'constructor');

export function merge(target, source) {
  getKeys(source).forEach((key) => {
    if (isObject(target[key])) merge(target[key], source[key]);
    else target[key] = source[key];
  });
  return target;
}

/** Fields that the program names. */
export function extend(target, source) {
  const keys = ['host', 'tls'].sort();
  for (const key of keys) {
    if (isObject(target[key])) extend(target[key], source[key]);
    else target[key] = source[key];
  }
}

function copyField(to, from, field) {
  if (isObject(from[field])) copyFields(to[field], from[field]);
  else to[field] = from[field];
}

function copyFields(to, from) {
  copyField(to, from, 'name');
  copyField(to, from, 'address');
}

function mergeKeys(merged, source, keys) {
  keys.forEach((key) => {
    if (key in merged) merged[key] = mergeAll(merged[key], source[key]);
    else merged[key] = source[key];
  });
  return merged;
}

function mergeAll(merged, source) {
  return mergeKeys(merged, source, fieldsOf(merged));
}

module.exports = { copyFields, mergeAll };
