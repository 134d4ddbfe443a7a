// ./prices.ts, before: export function total(items: Item[]) { return items.length; }
// ./prices.ts, now: export function total(items: Item[], currency?: Currency) { return items.length; }
import { total } from './prices.ts';

export const show = (items: Item[]) => total(items);
