// ./prices.js, before: export function total(items) { return items.length; }
// ./prices.js, now: export function total(items, options) { options = options || {}; return items.length * options.rate; }
import { total } from './prices.js';

export const show = (items) => total(items);
