exports.merge = function merge(target, source, options) {
  for (const key of Object.getOwnPropertyNames(source)) {
    const from = source[key];
    const to = target[key];
    if (options.deep && typeof from === 'object') merge(to, from, options); // expect: prototype-pollution
    else Object.defineProperty(target, key, { value: from, enumerable: true, writable: true });
  }
  return target;
};

exports.getter = function getter(object, path, get) {
  const keys = path.split('.');
  const last = keys.pop();
  let at = object;
  for (const key of keys) at = at[key] || (at[key] = {});
  Object.defineProperty(at, last, { get, configurable: true }); // expect: prototype-pollution
};
