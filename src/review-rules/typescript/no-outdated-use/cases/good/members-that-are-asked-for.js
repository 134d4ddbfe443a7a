// ./prices.js, before: export function total(items) { return items.length; } export let rate = 1;
// ./prices.js, now: export function sum(items) { return items.length; }
// ./users.js, before: module.exports = { find(id) { return id; }, all: () => [] };
// ./users.js, now: module.exports = { all: () => [] };
import * as prices from './prices.js';
import users from './users.js';
const { find = (id) => id, ...others } = require('./users.js');

export const show = (items) => prices.total?.(items) ?? 0;
export const sum = (items) => (prices.total ? prices.total(items) : prices.sum(items));
export const rate = 'rate' in prices ? prices.rate : 1;
export const has = typeof prices.total === 'function' && prices.total;
users.find = (id) => id;
if (users.find) users.find(1);
export const all = [find, others, prices[show.name]];
