// ./prices.js, before: module.exports = { total(items) { return items.length; } };
// ./prices.js, now: for (const name of names) exports[name] = load(name);
// ./users.js, before: export function find() {}
// ./users.js, now: export * from './found.js';
import * as users from './users.js';
const prices = require('./prices.js');

export { find } from './users.js';
export const show = (items) => [prices.total(items), users.find()];
