// ./list.ts, before: export const names: string[] = []; export function find(key: string): number { return 1; } export function put(value: string): void {}
// ./list.ts, now: export const names: string = ''; export function find(key: number): string { return ''; } export function put(value: number): void {}
import { find, names, put } from './list.ts';

export const count = names.length + names.indexOf('a') + names.slice(1).length;
export const found = find(4).toString();
export const has = names.includes('a');
export const asked = typeof names.map === 'function' ? names.map(String) : [];
export const put_ = (value: number): void => put(value);
put(Number('4'));
