// ./unit.ts, before: export const unit = 'cm'; export const sizes: string | string[] = []; export function names(): string[] { return []; } export async function load(): Promise<string[]> { return []; } export const half = (value: number) => value / 2; export const any = (value: string) => value;
// ./unit.ts, now: export const unit: string = 'mm'; export const sizes: string = ''; export function names(): readonly string[] { return []; } export async function load(): Promise<ReadonlyArray<string>> { return []; } export const half = (value: number | string) => Number(value) / 2; export const any = (value: Wide) => value;
import { any, half, load, names, sizes, unit } from './unit.ts';

export const upper = unit.toUpperCase();
export const first = sizes.map((size) => size);
export const listed = names().map((name) => name);
export const text = unit.toString() + names().length;
export const halves = half(4) + half(Number(unit));
export const anything = any('a');

export async function loaded(): Promise<number> {
  const all = await load();
  return all.filter(Boolean).length;
}

export function shadowed(unit: { toUpperCase(): string; shade: string }): string {
  return unit.shade + unit.toUpperCase();
}
