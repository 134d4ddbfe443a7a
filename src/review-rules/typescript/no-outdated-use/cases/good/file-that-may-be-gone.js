// ./prices.js, gone
// ./users.js, now: export const a = 1;
import { a } from './users.js';
import { b } from 'prices.js';

let prices;
try {
  prices = require('./prices.js');
} catch {
  prices = {};
}

const late = import('./prices.js').catch(() => undefined);
const path = './prices.js';
const name = require.resolve('./prices.js', { paths: [] });

export default [a, b, prices, late, path, name];
