import type { Automaton } from './automaton.ts';
import { noLetters } from './letter-sets.ts';
import type { SetId } from './letter-sets.ts';

/** Where all readings of a text stand: the positions that can take the next letter, or hold before it. */
export type Readings = ReadonlySet<number>;

/** Stands for the end of the pattern among positions. */
const matched = -1;

/**
 * Reads a text in every way at once. It sees matches where there may be none, for what is not followed (looks around,
 * the text of a group once more) always holds; where it sees none, there is none.
 */
export class Reader {
  readonly #automaton: Automaton;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /** Before the first letter; with `searches` a match may begin further on. */
  start(searches: boolean, place: 'start' | 'inside' = 'start'): Readings {
    const { first, search, matchesNothing } = this.#automaton;
    const begun = [...first.keys(), ...(matchesNothing ? [matched] : [])];
    return this.#through(searches && search !== undefined ? [search, ...begun] : begun, place);
  }

  after(before: Readings, letter: SetId): Readings {
    const { conditions, letters, lineEnds, sets } = this.#automaton;
    const isLineEnd = sets.common(lineEnds, letter) !== noLetters;
    const readings = isLineEnd ? this.#through(before, 'end') : before;
    const next = new Set<number>();
    for (const position of readings) {
      // Before the end of a line.
      if (position === matched) next.add(matched);
      if (conditions[position] === 'repeat') next.add(position);
      if (sets.common(letters[position] ?? noLetters, letter) !== noLetters) this.#addNext(position, next);
    }
    return this.#through(next, isLineEnd ? 'start' : 'inside');
  }

  /** Does a match end here, whatever follows? */
  hasMatched(readings: Readings): boolean {
    return readings.has(matched);
  }

  /** Can no match that has begun end later? */
  isOver(readings: Readings): boolean {
    return [...readings].every((position) => position === matched);
  }

  /** Does a match end here, when the text does? */
  matchesAtEnd(readings: Readings): boolean {
    return this.#through(readings, 'end').has(matched);
  }

  /** Without those that are only tried after all others: what would begin further on, what goes round a lazy loop. */
  triedBefore(loop: number | undefined, readings: Readings): Readings {
    const isLater = (one: number): boolean => one === this.#automaton.search || one === loop;
    return new Set([...readings].filter((position) => !isLater(position)));
  }

  #through(positions: Iterable<number>, place: 'start' | 'inside' | 'end'): Readings {
    const reached = new Set(positions);
    for (const position of reached) {
      const condition = this.#automaton.conditions[position];
      if (condition === undefined) continue;
      const isOfLine = condition === 'start' || condition === 'end';
      if (!isOfLine || condition === place) this.#addNext(position, reached);
    }
    return reached;
  }

  #addNext(position: number, to: Set<number>): void {
    for (const next of this.#automaton.follow[position]?.keys() ?? []) to.add(next);
    if (this.#automaton.last.has(position)) to.add(matched);
  }
}
