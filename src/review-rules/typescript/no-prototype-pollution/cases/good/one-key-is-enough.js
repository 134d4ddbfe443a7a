exports.merge = function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__') continue;
    if (isObject(source[key]) && isObject(target[key])) merge(target[key], source[key]);
    else target[key] = source[key];
  }
};

exports.mixin = function mixin(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const old = target[key];
    if (typeof old === 'object') mixin(old, source[key]);
    else target[key] = source[key];
  }
};

exports.set = function set(object, path, value) {
  const parts = path.split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i];
    if (part === '__proto__') return;
    if (typeof object[part] !== 'object') object[part] = {};
    object = object[part];
  }
  object[parts[parts.length - 1]] = value;
};

exports.put = function put(object, path, value) {
  const parts = path.split('.');
  let at = object;
  for (const part of parts.slice(0, -1)) {
    if (part === '__proto__') return;
    const next = at[part];
    at = at[part] = isPlainObject(next) ? next : {};
  }
  at[parts[parts.length - 1]] = value;
};

function isObject(value) {
  return typeof value === 'object' && value !== null;
}

function isPlainObject(value) {
  return Object.prototype.toString.call(value) === '[object Object]';
}
