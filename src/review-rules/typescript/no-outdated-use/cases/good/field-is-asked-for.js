// ./limits.js, before: export const limits = { size: 10, depth: 3 };
// ./limits.js, now: export const limits = { size: 10 };
import { limits } from './limits.js';

export const depth = limits.depth ?? 5;
export const isDeep = limits.depth !== undefined;
export const size = limits.size;
export const text = limits.toString();
if (limits.depth) console.log('deep');
limits.depth = 4;
