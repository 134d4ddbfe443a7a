export function merge(target, source) {
  for (const key in source) {
    if (isObject(source[key])) merge(target[key] ?? (target[key] = Object.create(null)), source[key]);
    else target[key] = source[key];
  }
}
