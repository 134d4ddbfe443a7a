// ./item.ts, before: export interface Item { id: string }
// ./item.ts, now: export interface Item { id: string; name: string } export type Items = Item[];
import type { Item } from './item.ts';

export const show = (item: Item) => item.id;
