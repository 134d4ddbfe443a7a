// Whether the target has the key is asked for those who want it.
export function deepMerge(target, source, options = { safe: false }) {
  for (const key in source) {
    if (options.safe && !target.hasOwnProperty(key)) continue;
    if (typeof target[key] === 'object' && typeof source[key] === 'object')
      deepMerge(target[key], source[key], options); // expect: prototype-pollution
    else target[key] = source[key];
  }
  return target;
}

export function merge(target, source, options = {}) {
  const keys = Object.getOwnPropertyNames(source);
  keys.push(...Object.getOwnPropertySymbols(source));
  for (const key of keys) {
    if ((options.combine || options.adjunct) && target.hasOwnProperty(key)) continue;
    const given = source[key];
    let own = target[key];
    if (options.deep && isObject(given)) {
      if (!isObject(own)) own = target[key] = {};
      merge(own, given, options); // expect: prototype-pollution
      continue;
    }
    target[key] = given;
  }
  return target;
}

set.makes = true;

export function set(object, path, value) {
  const keys = Array.isArray(path) ? path : path.split('.');
  let index = 0;
  for (; index < keys.length - 1; index += 1) {
    const key = keys[index];
    if (set.makes && !Object.hasOwn(object, key)) object[key] = {};
    object = object[key];
  }
  object[keys[index]] = value; // expect: prototype-pollution
}
