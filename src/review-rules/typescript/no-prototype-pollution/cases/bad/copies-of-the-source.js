// That a copy of the source is gone through, or of its values handed down, keeps no key out.
import { compact } from './compact.js';

export function blend(scene, ...layers) {
  for (const layer of layers) {
    const given = compact(layer);
    for (const name in given) {
      if (isTree(layer[name])) {
        if (!scene[name]) scene[name] = {};
        blend(scene[name], layer[name]); // expect: prototype-pollution
      } else {
        scene[name] = layer[name];
      }
    }
  }
  return scene;
}

export function assignAll(target) {
  const given = arguments;
  for (let i = 1; i < given.length; i++) {
    const source = given[i];
    for (const key in source) {
      if (isTree(target[key])) assignAll(target[key], copy(source[key])); // expect: prototype-pollution
      else target[key] = copy(source[key]);
    }
  }
  return target;
}

function copy(value) {
  return isTree(value) ? { ...value } : value;
}

function isTree(value) {
  return typeof value === 'object' && value !== null;
}
