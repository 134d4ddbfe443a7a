const split = require('split-string');

module.exports = function (object, prop, value) {
  if (typeof prop !== 'string') return object;
  const keys = split(prop, { separator: '.', brackets: true });
  let current = object;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (i !== keys.length - 1) {
      if (!isObject(current[key])) current[key] = {};
      current = current[key];
      continue;
    }
    current[key] = value; // expect: prototype-pollution
  }
  return object;
};
