const kindOf = require('kind-of');

module.exports = function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__') continue;
    const next = source[key];
    const old = target[key];
    if (isObject(old) && isObject(next)) {
      target[key] = merge(old, next); // expect: prototype-pollution
    } else {
      target[key] = next;
    }
  }
  return target;
};

function isObject(value) {
  return kindOf(value) === 'object' || kindOf(value) === 'function';
}

// That the source has the key is not asked of the target.
exports.mergeOwn = function mergeOwn(target, source) {
  for (const key in source) {
    if (key === '__proto__' || !hasOwn(source, key)) continue;
    const next = source[key];
    const old = target[key];
    if (isObject(old) && isObject(next)) mergeOwn(old, next); // expect: prototype-pollution
    else target[key] = next;
  }
  return target;
};

function hasOwn(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}
