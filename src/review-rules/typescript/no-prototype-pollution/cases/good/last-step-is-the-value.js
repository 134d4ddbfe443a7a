exports.ensure = function ensure(object, keys, isList) {
  let at = object;
  for (let i = 0; i < keys.length; i++) {
    at = at[keys[i]] = i === keys.length - 1 ? [] : at[keys[i]] || {};
  }
  return isList ? [at] : at;
};

exports.set = function set(object, keys, value) {
  let at = object;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === '__proto__' || keys[i] === 'constructor' || keys[i] === 'prototype') break;
    at = at[keys[i]] = i === keys.length - 1 ? value : at[keys[i]] || {};
  }
};
