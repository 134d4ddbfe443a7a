// ./prices.js, before: export function total(items) { return items.length; }
// ./prices.js, now: export function total(items, currency) { return items.length + currency.code; }
import * as prices from './prices.js';

export function show(items) {
  return prices.total(items); // expect: missing-argument
}
