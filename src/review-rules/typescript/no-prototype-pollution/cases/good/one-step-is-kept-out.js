exports.set = (object, path, value) => {
  const parts = path.split('.');
  let at = object;
  for (const part of parts.slice(0, -1)) {
    if (part === '__proto__' || part === 'constructor') return object;
    if (!at[part]) at[part] = {};
    at = at[part];
  }
  const last = parts[parts.length - 1];
  if (last !== '__proto__' && last !== 'constructor') at[last] = value;
  return object;
};

exports.merge = function merge(...items) {
  const target = items.shift();
  for (const source of items) {
    const entries = Object.entries(Object.getOwnPropertyDescriptors(source));
    for (const [key, descriptor] of entries) {
      if (key === '__proto__' || key === 'constructor') continue;
      const given = source[key];
      const own = target[key] || {};
      if (isPlainObject(given)) descriptor.value = merge.call({ items }, own, given);
      Object.defineProperty(target, key, descriptor);
    }
  }
  return target;
};
