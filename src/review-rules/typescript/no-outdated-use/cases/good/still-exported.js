// ./prices.js, before: export function total(items) { return items.length; }
// ./prices.js, now: function sum(items) { return items.length; } export { sum, sum as total };
import { total } from './prices.js';

export const show = (items) => total(items);
