import { ambiguitiesOf } from './ambiguity.ts';
import type { Ambiguity, Effort } from './ambiguity.ts';
import { attackBy } from './attack.ts';
import type { Attack } from './attack.ts';
import type { Automaton } from './automaton.ts';
import { automatonOf, choicesOf } from './automaton.ts';
import type { LetterSets } from './letter-sets.ts';
import { noLetters } from './letter-sets.ts';

/** How a pattern can be kept busy. */
export interface Slowness {
  readonly growth: Ambiguity['growth'];
  /** Only since a search begins anew at each letter: `/\s+$/`. */
  readonly isBySearch: boolean;
  /** It grows with the third power of the text, or more. */
  readonly isCubic: boolean;
  readonly attack: Attack;
}

/** Steps for one pattern: some milliseconds. */
const effortOfPattern = 15_000;
/** What it costs to read a pattern, in steps, for each of its positions and for itself. */
const effortOfPosition = 5;
const effortOfReading = 100;

/** A pattern without two ways to repeat, or one that may begin anywhere, needs no look. */
export const repeats = /[*+]|,\}/;

/** The worst that a text can do to a pattern, as far as `effort` lasts; undefined: nothing is known against it. */
export function slownessOf(pattern: string, flags: string, effort: Effort): Slowness | undefined {
  if (effort.left <= 0 || !repeats.test(pattern)) return undefined;
  effort.left -= effortOfReading;
  const automaton = automatonOf(pattern, flags);
  if (automaton === undefined) return undefined;
  effort.left -= effortOfPosition * automaton.letters.length;
  const own: Effort = { left: Math.min(effortOfPattern, Math.max(0, effort.left)) };
  const before = own.left;
  const slowness = worstOf(automaton, own);
  effort.left -= before - own.left;
  return slowness?.growth === 'exponential' ? slowness : (worstChoice(pattern, flags, effort) ?? slowness);
}

/** Of choices that are tried one after the other, the first that takes ever longer before it gives up. */
function worstChoice(pattern: string, flags: string, effort: Effort): Slowness | undefined {
  const choices = choicesOf(pattern);
  for (const [index, choice] of choices.entries()) {
    // What stands for the text of a group is another one in a part of the pattern.
    if (/\\[1-9k]/.test(choice)) return undefined;
    const slowness = doubles.test(choice) ? slownessOf(choice, flags, effort) : undefined;
    if (slowness?.growth !== 'exponential') continue;
    const { prefix, round, suffix } = slowness.attack;
    const first = new RegExp(`^(?:${choices.slice(0, index).join('|')})`, flags.replace(/[gy]/g, ''));
    if (index === 0 || !first.test(prefix + round + round + suffix)) return slowness;
  }
  return undefined;
}

/** What repeats something in brackets. */
const doubles = /\)[*+{]/;

/** Only the end of a line makes the pattern fail: names, addresses and headers have none. */
export function needsLineEnd({ suffix }: Attack): boolean {
  return /[\n\r\u2028\u2029]/.test(suffix);
}

function worstOf(automaton: Automaton, effort: Effort): Slowness | undefined {
  let worst: Slowness | undefined;
  const known: Ambiguity[] = [];
  for (const ambiguity of ambiguitiesOf(automaton, effort)) {
    known.push(ambiguity);
    const { growth, from } = ambiguity;
    const isBySearch = from === automaton.search;
    if (worst !== undefined && !needsLineEnd(worst.attack) && (!worst.isBySearch || isBySearch)) continue;
    const attack = attackBy(ambiguity, automaton, effort);
    if (attack === undefined || (worst !== undefined && needsLineEnd(attack))) continue;
    worst = { growth, isBySearch, isCubic: false, attack };
    if (growth === 'exponential') return worst;
  }
  const cubic = worst && cubicOf(known, automaton.sets);
  const attack = cubic && attackBy(cubic, automaton, effort);
  return worst && attack && !needsLineEnd(attack) ? { ...worst, isCubic: true, attack } : worst;
}

/** Two steps of which the second begins where the first ends, with the same letter: three loops share the text. */
function cubicOf(known: readonly Ambiguity[], sets: LetterSets): Ambiguity | undefined {
  const steps = known.filter(({ round }) => round.length === 1);
  for (const first of steps) {
    for (const second of steps) {
      if (first.to !== second.from) continue;
      const letter = sets.common(first.round[0] ?? noLetters, second.round[0] ?? noLetters);
      if (letter !== noLetters) return { ...first, round: [letter] };
    }
  }
  return undefined;
}
