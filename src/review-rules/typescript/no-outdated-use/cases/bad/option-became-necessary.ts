// ./open.ts, before: interface Options { path: string } export interface Store { name: string } export const open = ({ path }: Options) => path; export function close(store: Store, options: { force?: boolean }) { return store; }
// ./open.ts, now: interface Options { path: string; mode: string } export interface Store { name: string; owner: string } export const open = ({ path, mode }: Options) => path + mode; export function close(store: Store, options: { force: boolean }) { return store; }
import { close, open } from './open.ts';
import type { Store } from './open.ts';

export const file = open({ path: 'a' }); // expect: missing-argument

const store: Store = { name: 'main' }; // expect: missing-argument

close(store, {}); // expect: missing-argument
