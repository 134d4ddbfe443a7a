exports.merge = function merge(target, source) {
  for (const key of Object.getOwnPropertyNames(source)) {
    if (!Object.hasOwn(target, key)) Object.defineProperty(target, key, { value: source[key] });
    else if (typeof source[key] === 'object') merge(target[key], source[key]);
  }
  return target;
};

exports.name = function name(object, path, value) {
  let at = object;
  for (const key of path.split('.')) at = at[key];
  Object.defineProperty(at, 'name', { value });
};
