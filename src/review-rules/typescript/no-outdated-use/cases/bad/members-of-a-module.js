// ./prices.js, before: export function total(items) { return items.length; } export const rate = 1; export default 1;
// ./prices.js, now: export function sum(items) { return items.length; } export const rate = 1; export default 1;
import * as prices from './prices.js';

export const show = (items) => prices.total(items); // expect: missing-export
export const taken = prices['total']; // expect: missing-export
export const rates = [prices.rate, prices.default, prices.none];
