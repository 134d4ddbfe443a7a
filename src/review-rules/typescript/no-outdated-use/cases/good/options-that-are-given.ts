// ./open.ts, before: export interface Store { name: string } export function open({ path }: { path: string }) { return path; } export function close(options: { force?: boolean }) { return options; } export function read(options: { from: string; to: string }) { return options; } export function merge(first: Store, ...others: Store[]) { return first; }
// ./open.ts, now: export interface Store { name: string; owner: string | undefined; note?: string } export function open({ path, mode }: { path: string; mode: string }) { return path + mode; } export function close(options: { force?: boolean; wait?: number }) { return options; } export function read(options: { from: string; to: string }) { return options; } export function merge(first: Store, ...others: Store[]) { return first; }
import { close, merge, open, read } from './open.ts';
import type { Store } from './open.ts';

export const file = open({ path: 'a', mode: 'r' });
export const with_ = (options: { path: string; mode: string }) => open({ ...options, path: 'b' });
export const given = (options: { path: string; mode: string }) => open(options);

const store: Store = { name: 'main' };
merge(store);
close({});
// It lacked that before.
read({ from: 'a' });
