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
