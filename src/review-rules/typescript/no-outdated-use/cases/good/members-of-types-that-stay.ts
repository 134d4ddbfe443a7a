// ./box.ts, before: export interface Box { width: number; depth: number } export interface Bag { [name: string]: number; depth: number } export interface Lid extends Other { depth: number } export function makeBox(): Box { return make(); } export function makeBag(): Bag { return make(); } export function makeLid(): Lid { return make(); }
// ./box.ts, now: export interface Box { width: number } export interface Bag { [name: string]: number } export interface Lid extends Other { width: number } export function makeBox(): Box { return make(); } export function makeBag(): Bag { return make(); } export function makeLid(): Lid { return make(); }
import { makeBag, makeBox, makeLid } from './box.ts';
import type { Box } from './box.ts';
import type { Box as Other } from './other.ts';

export const bag = makeBag().depth;
export const lid = makeLid().depth;
export const wide = makeBox().width;

export function volume(box: Box, other: Other, height: number): number {
  return box.width * height * other.depth;
}

export function depthOf(box: Box): number {
  return 'depth' in box ? box.depth : 0;
}

export const area = ({ width, depth = 1 }: Box): number => width * depth;
