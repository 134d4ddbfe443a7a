import type { Ambiguity, Effort } from './ambiguity.ts';
import type { Automaton } from './automaton.ts';
import type { Letter, SetId } from './letter-sets.ts';
import { noLetters } from './letter-sets.ts';
import { stepsFrom } from './loops.ts';
import { Reader } from './reader.ts';
import type { Readings } from './reader.ts';

/** A text that keeps a pattern busy: the more rounds, the longer; and that it does not match, so that it tries all ways. */
export interface Attack {
  readonly prefix: string;
  readonly round: string;
  readonly suffix: string;
}

type Word = readonly Letter[];

/** The attack that an ambiguity allows; undefined: the pattern matches whatever follows, and tries nothing else. */
export function attackBy(ambiguity: Ambiguity, automaton: Automaton, effort: Effort): Attack | undefined {
  const { sets } = automaton;
  const round = ambiguity.round.flatMap((set) => sets.letterOf(set) ?? []);
  const searches = ambiguity.from === automaton.search;
  const maker = new AttackMaker(automaton, ambiguity, effort);
  const prefixes = searches ? before(sets.singles) : prefixesTo(ambiguity.from, automaton);
  for (const prefix of prefixes) {
    const suffix = maker.refusedAfter(maker.repeat(round, maker.read(prefix, searches)));
    if (suffix !== undefined) return { prefix: textOf(prefix), round: textOf(round), suffix: textOf(suffix) };
  }
  if (!searches || !automaton.isGlobal) return undefined;
  for (const { text, set } of sets.singles) {
    const suffix = maker.refusedAfter(maker.repeat(round, maker.readAgainAfter(set)));
    if (suffix !== undefined) return { prefix: text, round: textOf(round), suffix: textOf(suffix) };
  }
  return undefined;
}

/** A search begins at once, or, where that would match, after some other letter. */
function before(letters: readonly Letter[]): readonly Word[] {
  return [[], ...letters.map((letter) => [letter])];
}

function textOf(word: Word): string {
  return word.map(({ text }) => text).join('');
}

class AttackMaker {
  readonly #automaton: Automaton;
  readonly #reader: Reader;
  readonly #lazyLoop: number | undefined;
  readonly #effort: Effort;

  constructor(automaton: Automaton, { growth, from }: Ambiguity, effort: Effort) {
    this.#automaton = automaton;
    this.#lazyLoop = growth === 'polynomial' && automaton.lazy.has(from) ? from : undefined;
    this.#reader = new Reader(automaton);
    this.#effort = effort;
  }

  /** undefined: it matches, and nothing more is tried. */
  read(word: Word, searches: boolean): Readings | undefined {
    const start = this.#reader.start(searches);
    return this.#reader.hasMatched(start) ? undefined : this.#readOn(start, word);
  }

  /** Where the next match is searched for, when the first is the one before a letter, or of it. */
  readAgainAfter(letter: SetId): Readings | undefined {
    const first = this.#reader.after(this.#reader.start(false), letter);
    const again = this.#reader.start(true, 'inside');
    return this.#reader.isOver(first) && !this.#reader.hasMatched(again) ? again : undefined;
  }

  /** After so many rounds that one more changes nothing. */
  repeat(round: Word, start: Readings | undefined): Readings | undefined {
    let readings = start;
    for (let rounds = 0; readings !== undefined && rounds < mostRounds; rounds += 1) {
      const after = this.#readOn(readings, round);
      if (after !== undefined && isSame(after, readings))
        return this.#reader.triedBefore(this.#lazyLoop, after);
      readings = after;
    }
    return undefined;
  }

  /** The shortest word after which no reading can match any more. */
  refusedAfter(start: Readings | undefined): Word | undefined {
    if (start === undefined) return undefined;
    const known = new Set<string>();
    const open: { readonly readings: Readings; readonly word: Word }[] = [{ readings: start, word: [] }];
    for (const { readings, word } of open) {
      if (!this.#reader.matchesAtEnd(readings)) return word;
      for (const letter of this.#automaton.sets.singles) {
        const after = this.#readOn(readings, [letter]);
        const key = after && [...after].sort((a, b) => a - b).join();
        if (after === undefined || key === undefined || known.has(key)) continue;
        known.add(key);
        open.push({ readings: after, word: [...word, letter] });
      }
    }
    return undefined;
  }

  #readOn(start: Readings, word: Word): Readings | undefined {
    let readings = start;
    for (const { set } of word) {
      this.#effort.left -= 1 + readings.size;
      if (this.#effort.left < 0) return undefined;
      readings = this.#reader.after(readings, set);
      if (this.#reader.hasMatched(readings)) return undefined;
    }
    return readings;
  }
}

/** Rounds after which the readings still change are those of patterns that count. */
const mostRounds = 40;

function isSame(a: Readings, b: Readings): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

/** A shortest way to come to a position, through positions that surely let pass; none when there is no such way. */
function prefixesTo(goal: number, automaton: Automaton): readonly Word[] {
  const words = new Map(beginnings(automaton));
  for (const [position, word] of words) {
    if (position === goal) return [word];
    for (const next of stepsFrom(position, automaton)) {
      const letter = automaton.sets.letterOf(automaton.letters[next] ?? noLetters);
      if (letter !== undefined && !words.has(next)) words.set(next, [...word, letter]);
    }
  }
  return [];
}

/** The positions where a match can begin at the start of a text, each with a first letter. */
function* beginnings(automaton: Automaton): Generator<readonly [number, Word], void> {
  const { first, follow, conditions, letters, sets, wordLetters } = automaton;
  const reached = new Map([...first.keys()].map((position) => [position, sets.all]));
  for (const [position, allowed] of reached) {
    const condition = conditions[position];
    const letter = sets.letterOf(sets.common(letters[position] ?? noLetters, allowed));
    if (letter !== undefined) yield [position, [letter]];
    if (condition !== 'start' && condition !== 'word') continue;
    const behind = condition === 'word' ? wordLetters : allowed;
    for (const next of follow[position]?.keys() ?? []) if (!reached.has(next)) reached.set(next, behind);
  }
}
