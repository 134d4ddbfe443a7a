// Going down depends on the option, and on what is asked with it.
export function deepMerge(target, source, options = { deep: true }) {
  for (const key in source) {
    if (options.deep && Object.hasOwn(target, key)) deepMerge(target[key], source[key], options);
    else target[key] = source[key];
  }
  return target;
}

export function merge(target, source, options = {}) {
  for (const key of Object.keys(source)) {
    if (!target.hasOwnProperty(key)) {
      target[key] = source[key];
      continue;
    }
    if (options.keep) continue;
    if (options.deep && isObject(source[key])) merge(target[key], source[key], options);
    else target[key] = source[key];
  }
  return target;
}

export function set(object, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  for (const key of keys) {
    if (!Object.hasOwn(object, key)) object[key] = {};
    object = object[key];
  }
  object[last] = value;
}

function assignKey(to, from, key) {
  if (!hasOwnProperty.call(to, key) || !isObject(from[key])) to[key] = from[key];
  else to[key] = assign(Object(to[key]), from[key]);
}

function assign(to, from) {
  for (const key in from) assignKey(to, from, key);
  return to;
}

exports.assign = assign;
