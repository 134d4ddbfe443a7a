const other = require('other');

function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (isObject(source[key])) merge.call(this, target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

/** What is handed on is a copy. */
function extend(target) {
  const sources = Array.prototype.slice.call(arguments, 1);
  for (const source of sources)
    for (const key in source) {
      if (isObject(source[key])) target[key] = extend.apply(null, [{}, target[key], source[key]]);
      else target[key] = source[key];
    }
  return target;
}

/** Each key has a function of its own. */
function callEach(handlers, values) {
  for (const key in values) handlers[key].call(this, handlers[key], values[key]);
}

const tools = {
  setDeep(object, keys, value) {
    if (keys.length === 1) object[keys[0]] = value;
    else other.setDeep(object[keys[0]], keys.slice(1), value);
  },
};

module.exports = { merge, extend, callEach, tools };
