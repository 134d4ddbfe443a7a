// ./prices.js, before: export const a = 1;
// ./prices.js, now: export const b = 1;
import { total } from './prices.js';

export const show = (items) => total(items);
