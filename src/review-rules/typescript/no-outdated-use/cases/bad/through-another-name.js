// ./prices.js, before: export function total(items) { return items.length; }
// ./prices.js, now: export function total(items, currency) { return items.length + currency.code; }
import { total as price } from './prices.js';

export function show(items) {
  return price(items); // expect: missing-argument
}
