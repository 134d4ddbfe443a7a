const refused = new Set(['__proto__', 'prototype', 'constructor']);

const isRefused = (key) => key === '__proto__' || refused.has(key);

export function merge(target, source) {
  for (const key in source) {
    if (isRefused(key)) continue;
    if (isObject(source[key])) merge(target[key], source[key]);
    else target[key] = source[key];
  }
}
