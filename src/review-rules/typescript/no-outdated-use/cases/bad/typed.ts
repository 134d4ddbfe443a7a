// ./prices.ts, before: export const total = (items: Item[]): number => items.length;
// ./prices.ts, now: export const total = (items: Item[], currency: Currency): number => items.length * currency.rate;
import { total } from './prices.ts';
import type { Item } from './item.ts';

export const show = (items: Item[]) => total(items); // expect: missing-argument
