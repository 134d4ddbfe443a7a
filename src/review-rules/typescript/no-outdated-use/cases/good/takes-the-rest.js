// ./join.js, before: export const join = (a) => a;
// ./join.js, now: export const join = (a, ...more) => [a, ...more].join();
import { join } from './join.js';

export const one = join('a');
