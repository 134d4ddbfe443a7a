const isObject = (value) => value !== null && typeof value === 'object';

const mergeKey = (target, key, value) => {
  if (isObject(target[key]) && isObject(value)) mergeAll(target[key], value); // expect: prototype-pollution
  else target[key] = value;
};

function mergeAll(target, source) {
  Object.keys(source).forEach((key) => mergeKey(target, key, source[key]));
  return target;
}

function extendDeep(object, layer) {
  for (const name in layer) {
    const value = layer[name];
    place(object, name, value);
  }
}

function place(object, name, value) {
  const before = object[name];
  if (isObject(before)) {
    extendDeep(before, value); // expect: prototype-pollution
    return;
  }
  object[name] = value;
}

module.exports = { mergeAll, extendDeep };
