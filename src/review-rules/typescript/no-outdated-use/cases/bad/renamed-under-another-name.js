// ./prices.js, before: export function total(items) { return items.length; }
// ./prices.js, now: export function sum(items) { return items.length; }
import { total as price } from './prices.js'; // expect: missing-export

export const show = (items) => price(items);
