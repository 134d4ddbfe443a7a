exports.write = function write(target, key, value) {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') return;
  if (typeof value !== 'object') target[key] = value;
  else for (const name in value) write((target[key] ??= {}), name, value[name]);
};

/** A copy is written to. */
exports.merge = function merge(target, source) {
  target = Object.assign({}, target);
  for (const name in source) {
    if (typeof source[name] === 'object') target[name] = merge(target[name], source[name]);
    else target[name] = source[name];
  }
  return target;
};
