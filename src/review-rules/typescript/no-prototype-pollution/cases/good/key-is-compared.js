export function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (isObject(source[key])) merge(target[key], source[key]);
    else target[key] = source[key];
  }
}
