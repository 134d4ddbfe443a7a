// The last step is looked at, or only the first: the others lead up as well.
exports.set = (object, path, value) => {
  const parts = path.split('.');
  let at = object;
  parts.forEach((part, index) => {
    if (parts.length - 1 === index) return;
    if (!at[part]) at[part] = {};
    at = at[part];
  });
  const finalKey = parts[parts.length - 1];
  if (finalKey !== '__proto__' && finalKey !== 'constructor') at[finalKey] = value; // expect: prototype-pollution
  return object;
};

exports.put = (object, path, value) => {
  const keys = path.split('.');
  const last = keys.length - 1;
  for (let index = 0; index < last; index += 1) {
    const key = keys[index];
    if (index === 0 && key === '__proto__') return;
    object[key] ??= {};
    object = object[key];
  }
  object[keys[last]] = value; // expect: prototype-pollution
};

exports.merge = function merge(...items) {
  const target = items.shift();
  for (const source of items) {
    const entries = Object.entries(Object.getOwnPropertyDescriptors(source));
    for (const [key, descriptor] of entries) {
      if (key === '__proto__') continue;
      const given = source[key];
      const own = target[key] || {};
      if (isPlainObject(given)) descriptor.value = merge.call({ items }, own, given); // expect: prototype-pollution
      Object.defineProperty(target, key, descriptor);
    }
  }
  return target;
};
