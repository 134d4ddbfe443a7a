import * as R from 'ramda';
import { map } from 'rxjs';
import { port } from './options';

export const numbers = R.map(parseInt);
export const stream = (source: { pipe(step: unknown): unknown }) => source.pipe(map(parseInt));
export const chosen = port.map(parseInt);

export function ids(words: readonly string[]): number[] {
  return words.map(Number).concat(words.map((word) => parseInt(word, 10)));
}

export function floats(words: readonly string[]): number[] {
  return words.map(parseFloat);
}

export function own(words: readonly string[], parseInt: (word: string) => number): number[] {
  return words.map(parseInt);
}
