import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { doubtOf, doubtOfNull } from './doubt.ts';
import type { Doubt } from './doubt.ts';

/** What the tests of one name, and the nulls that it is given, say of its uses in one function. */
export class Doubts {
  readonly #doubts: Doubt[] = [];
  readonly #sheltered: Range[] = [];
  readonly #nulls: number[] = [];

  addTest(tested: Node): void {
    const doubt = doubtOf(tested);
    if (doubt === undefined) return;
    this.#doubts.push(doubt);
    this.#sheltered.push(...doubt.sheltered);
  }

  addNull(nulled: Node): void {
    this.#doubts.push(doubtOfNull(nulled));
    this.#nulls.push(rangeOf(nulled).start);
  }

  /** May a use there find null? */
  isAbout(offset: number): boolean {
    return this.#doubts.some((doubt) => isIn(doubt, offset)) && !this.#isSheltered(offset);
  }

  /** A test has shown that it is there, and it is not given null since. */
  #isSheltered(offset: number): boolean {
    return this.#sheltered.some(
      (shelter) => includes(shelter, offset) && !this.#nulls.some((position) => includes(shelter, position)),
    );
  }
}

function isIn({ reach: { range, passedBy } }: Doubt, offset: number): boolean {
  return includes(range, offset) && !passedBy.some((one) => includes(one, offset));
}

function includes({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
