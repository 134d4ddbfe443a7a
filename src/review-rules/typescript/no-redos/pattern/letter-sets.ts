/** A set of letters, known by a number. */
export type SetId = number;

export const noLetters: SetId = 0;

export interface Letter {
  readonly text: string;
  /** The set that holds it alone. */
  readonly set: SetId;
}

/** Sets over a small alphabet. Each is kept once, so that what two have in common is worked out once. */
export class LetterSets {
  /** Each letter of the alphabet. */
  readonly singles: readonly Letter[];
  readonly all: SetId;
  readonly #sets: bigint[] = [0n];
  readonly #ids = new Map<bigint, SetId>([[0n, noLetters]]);
  readonly #common = new Map<number, SetId>();

  constructor(letters: readonly string[]) {
    this.singles = letters.map((text, index) => ({ text, set: this.#id(1n << BigInt(index)) }));
    this.all = this.of(() => true);
  }

  of(holds: (index: number) => boolean): SetId {
    let set = 0n;
    for (const index of this.singles.keys()) if (holds(index)) set |= 1n << BigInt(index);
    return this.#id(set);
  }

  common(a: SetId, b: SetId): SetId {
    if (a === b) return a;
    const key = a < b ? a * mostSets + b : b * mostSets + a;
    const known = this.#common.get(key);
    if (known !== undefined) return known;
    const id = this.#id((this.#sets[a] ?? 0n) & (this.#sets[b] ?? 0n));
    this.#common.set(key, id);
    return id;
  }

  /** The first letter of a set that has any. */
  letterOf(id: SetId): Letter | undefined {
    return this.singles.find(({ set }) => this.common(set, id) !== noLetters);
  }

  #id(set: bigint): SetId {
    const known = this.#ids.get(set);
    if (known !== undefined) return known;
    const id = this.#sets.length;
    this.#sets.push(set);
    this.#ids.set(set, id);
    return id;
  }
}

/** More than the sets of any pattern that is looked at. */
const mostSets = 2 ** 20;
