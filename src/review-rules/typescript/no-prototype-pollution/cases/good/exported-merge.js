exports.merge = function (target, source) {
  const keys = Object.keys(source);
  for (let i = 0; i < keys.length; ++i) {
    const key = keys[i];
    if (key === '__proto__' || key === 'constructor') continue;
    if (typeof source[key] === 'object') exports.merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
};

exports.mixin = function (target, source) {
  for (const key in source) {
    if (isInvalidKey(key)) continue;
    if (typeof source[key] === 'object') exports.mixin(target[key], source[key]);
    else target[key] = source[key];
  }
};

exports.copy = function (target, source) {
  for (const key in source) target[key] = other.copy(target[key], source[key]);
};
