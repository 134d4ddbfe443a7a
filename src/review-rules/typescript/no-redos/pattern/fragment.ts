import type { CharacterClass } from './alphabet.ts';

/** In how many ways a position is reached: two stand for any more. */
type Ways = 1 | 2;
export type Edges = ReadonlyMap<number, Ways>;

/** What holds between two characters, or is not followed. */
export type Condition =
  | 'start'
  | 'end'
  /** The border of a word. */
  | 'word'
  /** A look around, or what is no border: may hold or not. */
  | 'unseen'
  /** The text of a group once more: any text, as far as is known. */
  | 'repeat';

/** A part of a pattern, by the positions where it can begin and end. */
export interface Fragment {
  readonly first: Edges;
  readonly last: Edges;
  /** In how many ways it matches no character; nothing: in none. */
  readonly empty: Ways | undefined;
}

const nowhere: ReadonlyMap<number, Ways> = new Map();
export const emptyFragment: Fragment = { first: nowhere, last: nowhere, empty: 1 };

/** More positions than patterns have whose work can be followed in a moment. */
const mostPositions = 300;
const mostEdges = 20_000;

/**
 * Positions of a pattern and what can follow what, after Glushkov; each step knows whether there is more than one way
 * to take it. That is where `(a*)*` and `a*` differ.
 */
export class PositionBuilder {
  readonly positions: (CharacterClass | Condition)[] = [];
  readonly follow: Map<number, Ways>[] = [];
  #edges = 0;

  /** The pattern is not followed any more: what was built says nothing. */
  get isTooLarge(): boolean {
    return this.positions.length > mostPositions || this.#edges > mostEdges;
  }

  one(position: CharacterClass | Condition): Fragment {
    const edges: Edges = new Map([[this.positions.length, 1]]);
    this.positions.push(position);
    this.follow.push(new Map());
    return { first: edges, last: edges, empty: undefined };
  }

  sequence(before: Fragment, after: Fragment): Fragment {
    this.#connect(before.last, after.first);
    return {
      first: join(before.first, times(after.first, before.empty)),
      last: join(after.last, times(before.last, after.empty)),
      empty: before.empty && after.empty && most(before.empty, after.empty),
    };
  }

  either(fragments: readonly Fragment[]): Fragment {
    const empties = fragments.flatMap(({ empty }) => empty ?? []);
    const [only, ...others] = empties;
    return {
      first: fragments.map(({ first }) => first).reduce(join, nowhere),
      last: fragments.map(({ last }) => last).reduce(join, nowhere),
      empty: others.length > 0 ? 2 : only,
    };
  }

  /** A round that matches nothing is none: that is why one way is left to match nothing at all. */
  optional({ first, last }: Fragment): Fragment {
    return { first, last, empty: 1 };
  }

  /** One round or more. */
  repeated(round: Fragment): Fragment {
    this.#connect(round.last, round.first);
    return round;
  }

  #connect(from: Edges, to: Edges): void {
    if (this.isTooLarge) return;
    for (const [end, ends] of from) {
      const edges = this.follow[end];
      for (const [start, starts] of to) {
        edges?.set(start, edges.has(start) ? 2 : most(ends, starts));
        this.#edges += 1;
      }
    }
  }
}

function most(a: Ways, b: Ways): Ways {
  return a === 2 ? a : b;
}

function times(edges: Edges, ways: Ways | undefined): Edges {
  if (ways === undefined) return nowhere;
  return ways === 1 ? edges : new Map([...edges].map(([position]) => [position, ways]));
}

function join(a: Edges, b: Edges): Edges {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  const joined = new Map(a);
  for (const [position, ways] of b) joined.set(position, joined.has(position) ? 2 : ways);
  return joined;
}
