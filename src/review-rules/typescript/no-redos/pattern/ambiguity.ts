import type { Automaton } from './automaton.ts';
import { noLetters } from './letter-sets.ts';
import type { SetId } from './letter-sets.ts';
import { loopsOf, stepsFrom } from './loops.ts';
import type { Loop } from './loops.ts';

/** Words that a pattern can read in more and more ways, the longer they are. */
export interface Ambiguity {
  /** With each round the ways double, or there is one more. */
  readonly growth: 'exponential' | 'polynomial';
  /** Where the rounds begin. */
  readonly from: number;
  /** Where they end: the same place, when their number doubles. */
  readonly to: number;
  /** The letters of one round. */
  readonly round: readonly SetId[];
}

/** A place in two or three readings of one word. */
interface Place {
  readonly at: readonly number[];
  /** The readings have parted before. */
  readonly isParted: boolean;
  readonly letter: SetId;
  readonly before: Place | undefined;
}

/** Steps that are left to be looked at, for one pattern or for all of a file. */
export interface Effort {
  left: number;
}

/** Each ambiguity of a pattern, the worst first. What takes too long to find is not found. */
export function* ambiguitiesOf(automaton: Automaton, effort: Effort): Generator<Ambiguity, void> {
  const search = new AmbiguitySearch(automaton, effort);
  const loops = loopsOf(automaton);
  for (const loop of loops) yield* search.insideOf(loop);
  for (const to of loops) {
    const middle = search.before(to);
    for (const from of loops) if (from !== to) yield* search.between(from, middle, to);
    if (automaton.search !== undefined) yield* search.between(new Set([automaton.search]), middle, to);
  }
}

class AmbiguitySearch {
  readonly #automaton: Automaton;
  readonly #effort: Effort;
  readonly #behind = new Map<number, number[]>();

  constructor(automaton: Automaton, effort: Effort) {
    this.#automaton = automaton;
    this.#effort = effort;
    for (const from of automaton.letters.keys()) {
      for (const to of stepsFrom(from, automaton)) {
        const list = this.#behind.get(to);
        if (list === undefined) this.#behind.set(to, [from]);
        else list.push(from);
      }
    }
  }

  /**
   * Two ways round a loop that read the same word: with each round there are twice as many. If there are any, there
   * are some from every position of the loop.
   */
  *insideOf(loop: Loop): Generator<Ambiguity, void> {
    const [from] = loop;
    if (from === undefined) return;
    const start: Place = { at: [from, from], isParted: false, letter: noLetters, before: undefined };
    const end = this.#find(start, [from, from], [loop, loop]);
    if (end !== undefined) yield { growth: 'exponential', from, to: from, round: lettersTo(end) };
  }

  /** The positions from which there is a way into a loop. */
  before(loop: Loop): Loop {
    const reached = new Set(loop);
    for (const position of reached) for (const one of this.#behind.get(position) ?? []) reached.add(one);
    this.#effort.left -= reached.size;
    return reached;
  }

  /** One word goes round the first loop, from it to the second, and round that: each round may be the one in between. */
  *between(first: Loop, middle: Loop, second: Loop): Generator<Ambiguity, void> {
    for (const from of first) {
      if (!middle.has(from)) return;
      for (const to of second) {
        if (this.#effort.left < 0) return;
        const start: Place = { at: [from, from, to], isParted: true, letter: noLetters, before: undefined };
        const end = this.#find(start, [from, to, to], [first, middle, second]);
        if (end !== undefined) yield { growth: 'polynomial', from, to, round: lettersTo(end) };
      }
    }
  }

  /** The shortest word along which each reading, inside its positions, comes to its goal. */
  #find(start: Place, goal: readonly number[], inside: readonly Loop[]): Place | undefined {
    const wanted = this.#keyOf(goal, true);
    const known = new Set<number>();
    let places = [start];
    while (places.length > 0) {
      const next: Place[] = [];
      for (const place of places) {
        for (const after of this.#after(place, inside)) {
          const key = this.#keyOf(after.at, after.isParted);
          if (key === wanted) return after;
          if (known.has(key)) continue;
          known.add(key);
          next.push(after);
        }
      }
      places = next;
    }
    return undefined;
  }

  #keyOf(at: readonly number[], isParted: boolean): number {
    const { length } = this.#automaton.letters;
    return at.reduce((key, position) => key * length + position, isParted ? 1 : 0);
  }

  /** One letter further, in each way that the readings can take together. */
  *#after(before: Place, inside: readonly Loop[]): Generator<Place, void> {
    const isTogether = before.at.every((one) => one === before.at[0]);
    let readings: readonly Reading[] = [{ at: [], letter: this.#automaton.sets.all, ways: 1 }];
    for (const [index, from] of before.at.entries()) {
      const within = inside[index] ?? new Set();
      readings = readings.flatMap((reading) => [...this.#steps(reading, from, within)]);
    }
    for (const { at, letter, ways } of readings) {
      const isParted = before.isParted || at.some((one) => one !== at[0]) || (isTogether && ways > 1);
      yield { at, letter, before, isParted };
    }
  }

  *#steps({ at, letter, ways }: Reading, from: number, inside: Loop): Generator<Reading, void> {
    const { letters, sets, follow } = this.#automaton;
    const edges = follow[from];
    if (edges === undefined) return;
    for (const next of inside.size < edges.size ? inside : edges.keys()) {
      this.#effort.left -= 1;
      if (this.#effort.left < 0) return;
      const more = inside.has(next) ? edges.get(next) : undefined;
      const common = sets.common(letter, letters[next] ?? noLetters);
      if (more !== undefined && common !== noLetters)
        yield { at: [...at, next], letter: common, ways: Math.max(ways, more) };
    }
  }
}

/** What the first readings of a place can do with the next letter. */
interface Reading {
  readonly at: readonly number[];
  readonly letter: SetId;
  readonly ways: number;
}

function lettersTo(end: Place): readonly SetId[] {
  const letters: SetId[] = [];
  for (let place = end; place.before !== undefined; place = place.before) letters.unshift(place.letter);
  return letters;
}
