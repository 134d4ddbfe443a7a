// ./box.ts, before: export interface Box { width: number; depth: number } export function makeBox(): Box { return { width: 1, depth: 3 }; } export async function loadBox(): Promise<Box> { return makeBox(); }
// ./box.ts, now: export interface Box { width: number } export function makeBox(): Box { return { width: 1 }; } export async function loadBox(): Promise<Box> { return makeBox(); }
import { loadBox, makeBox } from './box.ts';
import type { Box } from './box.ts';

export const deep = makeBox().depth; // expect: missing-field

export function volume(box: Box, height: number): number {
  return box.width * height * box.depth; // expect: missing-field
}

export const area = ({ width, depth }: Box): number => width * depth; // expect: missing-field

export async function loaded(): Promise<number> {
  const box = await loadBox();
  const { depth } = await loadBox(); // expect: missing-field
  return depth + box.depth; // expect: missing-field
}

export function measured(box: Box | undefined): number {
  if (box === undefined) return 0;
  return box.depth; // expect: missing-field
}
