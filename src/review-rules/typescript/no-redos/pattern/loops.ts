import { noLetters } from './letter-sets.ts';
import type { Automaton } from './automaton.ts';

/** Positions that lead to each other: what the pattern can go round in. */
export type Loop = ReadonlySet<number>;

/** The loops of a pattern, without the one that only looks for a beginning; after Tarjan. */
export function loopsOf(automaton: Automaton): readonly Loop[] {
  const finder = new LoopFinder(automaton);
  for (const position of automaton.letters.keys()) finder.visit(position);
  return finder.loops;
}

class LoopFinder {
  readonly loops: Loop[] = [];
  readonly #automaton: Automaton;
  readonly #lowest = new Map<number, number>();
  readonly #open: number[] = [];
  readonly #isOpen = new Set<number>();

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  visit(position: number): number {
    const known = this.#lowest.get(position);
    if (known !== undefined) return this.#isOpen.has(position) ? known : Infinity;
    const number = this.#lowest.size;
    this.#lowest.set(position, number);
    this.#open.push(position);
    this.#isOpen.add(position);
    let lowest = number;
    for (const next of stepsFrom(position, this.#automaton)) lowest = Math.min(lowest, this.visit(next));
    this.#lowest.set(position, lowest);
    if (lowest === number) this.#close(position);
    return lowest;
  }

  #close(position: number): void {
    const members = new Set(this.#open.splice(this.#open.lastIndexOf(position)));
    for (const member of members) this.#isOpen.delete(member);
    const isLoop = members.size > 1 || this.#automaton.follow[position]?.has(position) === true;
    if (isLoop && position !== this.#automaton.search) this.loops.push(members);
  }
}

/** The positions after one that take a letter; what is behind a condition may not be reached. */
export function* stepsFrom(position: number, { follow, letters }: Automaton): Generator<number, void> {
  for (const next of follow[position]?.keys() ?? []) if (letters[next] !== noLetters) yield next;
}
