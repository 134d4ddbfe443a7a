export function merge(target, source) {
  for (const key in source) {
    if (isObject(source[key])) {
      if (!target[key]) target[key] = {};
      merge(target[key], source[key]); // expect: prototype-pollution
    } else {
      target[key] = source[key];
    }
  }
  return target;
}
