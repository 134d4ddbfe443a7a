// ./limits.js, before: export const limits = { size: 10, depth: 3, time: 5 };
// ./limits.js, now: export const limits = { size: 10, nesting: 3, time: 5 };
import { limits } from './limits.js';
import * as all from './limits.js';

export function isTooDeep(tree) {
  return tree.depth > limits.depth; // expect: missing-field
}

export const deepest = all.limits.depth + 1; // expect: missing-field
