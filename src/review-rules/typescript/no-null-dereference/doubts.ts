import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { doubtOf, doubtOfNull } from './doubt.ts';
import type { Doubt } from './doubt.ts';
import { isSetOrLeft } from './set-in.ts';

/** Code that only runs where a test has shown that the value is there, or after it was set. */
interface Shelter {
  readonly range: Range;
  readonly by: 'test' | 'assignment';
  /** What sets the value: what comes up in there stands. */
  readonly maker?: Range;
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
    for (const shelter of sheltersAfter(target)) this.#shelters.push(shelter);
  }

  /** May a use there find null? */
  isAbout(offset: number): boolean {
    const shelters = this.#shelters.filter(({ range }) => includes(range, offset));
    return this.#doubts.some(
      (doubt) => isIn(doubt, offset) && !shelters.some((shelter) => this.#keepsFrom(shelter, doubt)),
    );
  }

  /** What comes up inside of a shelter it does not keep away, unless nothing was given there. */
  #keepsFrom({ range, by, maker }: Shelter, { origin }: Doubt): boolean {
    if (maker !== undefined && includes(maker, origin)) return false;
    if (!includes(range, origin)) return true;
    return by === 'test' && !this.#given.some((position) => includes(range, position));
  }
}

/** The rest of the block, after the statement that is the assignment; and what comes after an `if` that sets it on both ways. */
function sheltersAfter(target: Node): readonly Shelter[] {
  const assignment = parentOf(target);
  let statement = assignment && parentOf(assignment);
  if (statement?.type !== 'ExpressionStatement') return [];
  const shelters: Shelter[] = [];
  for (let around = parentOf(statement); around !== undefined; around = parentOf(statement)) {
    if (around.type === 'BlockStatement')
      shelters.push({
        range: { start: rangeOf(statement).end, end: rangeOf(around).end },
        by: 'assignment',
        maker: rangeOf(statement),
      });
    else if (!isEitherWay(statement, around, target)) break;
    statement = around;
  }
  return shelters;
}

/** Is it set, or the code left, on the other way as well? @param branch What sets it. */
function isEitherWay(branch: Node, around: Node, target: Node): boolean {
  switch (around.type) {
    case 'IfStatement': {
      const other = keyOf(branch) === 'consequent' ? around.alternate : around.consequent;
      return other != null && isSetOrLeft(other, target);
    }
    case 'TryStatement':
      return keyOf(branch) === 'block' && around.handler != null && isSetOrLeft(around.handler.body, target);
    default:
      return false;
  }
}

function isIn({ reach: { range, passedBy } }: Doubt, offset: number): boolean {
  return includes(range, offset) && !passedBy.some((one) => includes(one, offset));
}

function includes({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
