// ./prices.ts, before: export function total(items: Item[]): number { return items.length; }
// ./prices.ts, now: export function total(items: Item[]): number; export function total(items: Item[], rate: number): number; export function total(items: Item[], rate = 1) { return items.length * rate; }
import { total } from './prices.ts';

export const show = (items: Item[]) => total(items);
