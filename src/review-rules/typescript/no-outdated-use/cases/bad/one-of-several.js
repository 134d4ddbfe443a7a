// ./prices.js, before: export const a = 1, b = 2;
// ./prices.js, now: export const b = 2;
import {
  a, // expect: missing-export
  b,
} from './prices.js';

export const c = a + b;
