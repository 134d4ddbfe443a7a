// ./unit.ts, before: export const unit: string = 'cm'; export const sizes = [1, 2]; export const label = 'a'; export function names(): string[] { return []; } export const code = (id: number): string => String(id); export async function total(): Promise<number> { return 1; }
// ./unit.ts, now: export const unit: number = 1; export const sizes = 'S,M'; export const label = 4; export function names(): string { return ''; } export const code = (id: number): number => id; export async function total(): Promise<string> { return '1'; }
import * as units from './unit.ts';
import { code, label, names, sizes, total, unit } from './unit.ts';

export const upper = unit.toUpperCase(); // expect: new-type
export const doubled = sizes.map((size) => size * 2); // expect: new-type
export const trimmed = units.label.trim() + label.length; // expect: new-type, new-type

export function list(): string {
  const all = names();
  return all.map((name) => `- ${name}`).join('\n'); // expect: new-type
}

export async function show(id: number): Promise<string> {
  const sum = await total();
  return code(id).padStart(8) + sum.toFixed(2); // expect: new-type, new-type
}
