// ./prices.js, before: export function total() {} export const rate = 1; export type Item = string;
// ./prices.js, now: export function sum() {} export const rate = 1; export type Item = string;
export { rate, total as price } from './prices.js'; // expect: missing-export
export type { Item } from './prices.js';
export * from './prices.js';
