function isObject(value) {
  return typeof value === 'object' && value instanceof Object && !Array.isArray(value);
}

module.exports = function merge(target, source) {
  for (const key in source) {
    if (isObject(source[key]) && isObject(target[key])) merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
};
