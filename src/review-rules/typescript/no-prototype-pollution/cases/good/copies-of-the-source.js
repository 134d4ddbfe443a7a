import { compact } from './compact.js';

export function blend(scene, ...layers) {
  for (const layer of layers) {
    const given = compact(layer);
    for (const name in given) {
      if (name === '__proto__' || name === 'constructor') continue;
      if (isTree(layer[name])) scene[name] = blend(scene[name] ?? {}, layer[name]);
      else scene[name] = layer[name];
    }
  }
  return scene;
}

// What is handed down is a copy of the target.
export function assignAll(target, source) {
  for (const key in source) {
    if (isTree(target[key])) target[key] = assignAll(copy(target[key]), copy(source[key]));
    else target[key] = copy(source[key]);
  }
  return target;
}

// The names are a list of the program.
export function take(target, source) {
  const given = pick(['size', 'place']);
  for (const key in given) {
    if (isTree(source[key])) take(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

function copy(value) {
  return isTree(value) ? { ...value } : value;
}

function isTree(value) {
  return typeof value === 'object' && value !== null;
}
