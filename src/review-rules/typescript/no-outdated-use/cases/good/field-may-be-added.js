// ./limits.js, before: export const limits = { size: 10, depth: 3 };
// ./limits.js, now: export const limits = { size: 10 }; limits.depth = 3;
// ./options.js, before: export const options = { size: 10, depth: 3 };
// ./options.js, now: export const options = { size: 10, ...defaults };
// ./states.js, before: export const states = { open: 1, closed: 2 };
// ./states.js, now: export const states = Object.freeze({ open: 1 });
// ./flags.js, before: export const flags = { fast: true };
// ./flags.js, now: export const flags = {}; fill(flags);
import { limits } from './limits.js';
import { options } from './options.js';
import { states } from './states.js';
import { flags } from './flags.js';

export const values = [limits.depth, options.depth, states.closed, flags.fast];
