exports.set = function set(object, path, value) {
  const parts = path.split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i];
    if (part === '__proto__') return;
    if (!object[part]) object[part] = {};
    object = object[part];
  }
  object[parts[parts.length - 1]] = value; // expect: prototype-pollution
};

exports.mixin = function mixin(target, source) {
  for (const key in source) {
    if (key === '__proto__') continue;
    if (isObject(source[key])) {
      if (!target[key]) target[key] = {};
      mixin(target[key], source[key]); // expect: prototype-pollution
    } else {
      target[key] = source[key];
    }
  }
};

function isObject(value) {
  return typeof value === 'object' && value !== null;
}
