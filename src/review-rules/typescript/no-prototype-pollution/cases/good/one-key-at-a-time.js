import { merge } from 'deep-merge-of-a-package';

const tools = {
  mergeKey(key, target, source, options) {
    if (key === '__proto__' || key === 'constructor') return;
    if (isTree(target[key]) && isTree(source[key])) tools.merge(target[key], source[key], options);
    else target[key] = source[key];
  },
  merge(target, source, options) {
    for (const key of Object.keys(source)) (options.step || tools.mergeKey)(key, target, source, options);
    return target;
  },
};

// A package has guards of its own.
export function fill(key, target, source) {
  if (isTree(target[key])) merge(target[key], source[key]);
  else target[key] = source[key];
}

// What comes back is new.
export function blend(key, target, source) {
  target[key] = tools.merge({ ...target[key] }, source[key], {});
}

// Only what the target has itself.
export function update(key, target, source) {
  if (Object.hasOwn(target, key)) tools.merge(target[key], source[key], {});
  else target[key] = source[key];
}

function isTree(value) {
  return typeof value === 'object' && value !== null;
}
