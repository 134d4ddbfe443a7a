import { ambiguitiesOf } from './ambiguity.ts';
import type { Ambiguity, Effort } from './ambiguity.ts';
import { attackBy } from './attack.ts';
import type { Attack } from './attack.ts';
import { automatonOf } from './automaton.ts';

/** How a pattern can be kept busy. */
export interface Slowness {
  readonly growth: Ambiguity['growth'];
  /** Only since a search begins anew at each letter: `/\s+$/`. */
  readonly isBySearch: boolean;
  readonly attack: Attack;
}

/** Steps for one pattern: some milliseconds. */
const effortOfPattern = 15_000;
/** What it costs to read a pattern, in steps, for each of its positions and for itself. */
const effortOfPosition = 5;
const effortOfReading = 100;

/** A pattern without two ways to repeat, or one that may begin anywhere, needs no look. */
const repeats = /[*+]|,\}/;

/** The worst that a text can do to a pattern, as far as `effort` lasts; undefined: nothing is known against it. */
export function slownessOf(pattern: string, flags: string, effort: Effort): Slowness | undefined {
  if (!repeats.test(pattern) || effort.left <= 0) return undefined;
  effort.left -= effortOfReading;
  const automaton = automatonOf(pattern, flags);
  if (automaton === undefined) return undefined;
  effort.left -= effortOfPosition * automaton.letters.length;
  const own: Effort = { left: Math.min(effortOfPattern, Math.max(0, effort.left)) };
  const before = own.left;
  let worst: Slowness | undefined;
  for (const ambiguity of ambiguitiesOf(automaton, own)) {
    const attack = attackBy(ambiguity, automaton, own);
    if (attack === undefined) continue;
    const isBySearch = ambiguity.from === automaton.search;
    worst = { growth: ambiguity.growth, isBySearch, attack };
    if (!isBySearch) break;
  }
  effort.left -= before - own.left;
  return worst;
}
