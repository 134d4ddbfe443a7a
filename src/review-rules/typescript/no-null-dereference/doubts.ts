import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { doubtOf, doubtOfNull } from './doubt.ts';
import type { Doubt } from './doubt.ts';

/** Code that only runs where a test has shown that the value is there, or after it was set. */
interface Shelter {
  readonly range: Range;
  readonly by: 'test' | 'assignment';
}

/** What the tests of one name, and what it is given, say of its uses in one function. */
export class Doubts {
  readonly #doubts: Doubt[] = [];
  readonly #shelters: Shelter[] = [];
  /** Where it is given something, null or another value. */
  readonly #given: number[] = [];

  addTest(tested: Node): void {
    const doubt = doubtOf(tested);
    if (doubt === undefined) return;
    this.#doubts.push(doubt);
    for (const range of doubt.sheltered) this.#shelters.push({ range, by: 'test' });
  }

  addNull(nulled: Node): void {
    this.#doubts.push(doubtOfNull(nulled));
    this.#given.push(rangeOf(nulled).start);
  }

  /** @param target Of an assignment of something else than null. */
  addValue(target: Node): void {
    this.#given.push(rangeOf(target).start);
    const range = rangeAfter(target);
    if (range !== undefined) this.#shelters.push({ range, by: 'assignment' });
  }

  /** May a use there find null? */
  isAbout(offset: number): boolean {
    const shelters = this.#shelters.filter(({ range }) => includes(range, offset));
    return this.#doubts.some(
      (doubt) => isIn(doubt, offset) && !shelters.some((shelter) => this.#keepsFrom(shelter, doubt)),
    );
  }

  /** What comes up inside of a shelter it does not keep away, unless nothing was given there. */
  #keepsFrom({ range, by }: Shelter, { origin }: Doubt): boolean {
    if (!includes(range, origin)) return true;
    return by === 'test' && !this.#given.some((position) => includes(range, position));
  }
}

/** The rest of the block, after the statement that is the assignment. */
function rangeAfter(target: Node): Range | undefined {
  const assignment = parentOf(target);
  const statement = assignment && parentOf(assignment);
  const block = statement && parentOf(statement);
  const isFirstOfAll = statement?.type === 'ExpressionStatement' && block?.type === 'BlockStatement';
  return isFirstOfAll ? { start: rangeOf(statement).end, end: rangeOf(block).end } : undefined;
}

function isIn({ reach: { range, passedBy } }: Doubt, offset: number): boolean {
  return includes(range, offset) && !passedBy.some((one) => includes(one, offset));
}

function includes({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
