import { solveForward } from './dataflow.ts';
import type { Exit, ForwardAnalysis } from './dataflow.ts';
import { isFixed } from './definitions.ts';
import { writtenPlace } from './effects.ts';
import { contradict } from './facts.ts';
import type { Branch, FlowFunction, PlaceId, Terminator } from './form.ts';
import type { Instruction } from './instruction.ts';
import { refinements } from './refinements.ts';
import { resourceUses } from './resource-uses.ts';
import type { Outcome, ResourceRules, ResourceUses } from './resource-uses.ts';
import { aliasesOf } from './uses.ts';

/** Something that is held from one place on and must be given back. */
export interface Resource {
  /** It is held once this instruction has run; undefined: from the start of the function on (a parameter). */
  readonly from: Instruction | undefined;
  readonly place: PlaceId;
  /** Where this is not null, there was an error and nothing is held (`(error, handle) => …`). */
  readonly error?: PlaceId;
}

export type ResourceLife =
  /** Released, or in other hands, on every way out; or on ways that depend on something we do not understand. */
  { readonly kind: 'settled' } | Leak;

export interface Leak {
  readonly kind: 'leaked';
  /**
   * - `never`: nothing in the function releases it.
   * - `return`: a way on which nothing fails ends without a release. `again`: it comes round to the next acquisition.
   * - `throw`: a `throw` of the function itself leaves it open. `failure`: an exception of something that is called
   *   does, though the function releases it otherwise.
   */
  readonly way: 'never' | 'return' | 'again' | 'throw' | 'failure';
  /** Where that way ends: the return or throw, the instruction that fails; undefined for `never`. */
  readonly end: Terminator | Instruction | undefined;
  /** There is no such way but where something else has failed, as the rules tell it. */
  readonly isAfterFailure: boolean;
  /** The function releases it on another way. */
  readonly isReleasedElsewhere: boolean;
}

/** What becomes of a resource in the function that acquires it. Other functions that hold it too settle it. */
export function resourceLife(flow: FlowFunction, resource: Resource, rules: ResourceRules): ResourceLife {
  const uses = resourceUses(flow, resource.place, rules);
  if (uses === undefined) return settled;
  const search = new LifeSearch(flow, resource, uses, rules);
  const isReleasedElsewhere = uses.isReleasedHere;
  const leak = search.leak(() => false);
  if (leak === 'unknown') return settled;
  if (leak !== undefined) {
    const isNever = uses.endings.size === 0;
    return { ...leak, ...(isNever ? { way: 'never', end: undefined } : {}), isReleasedElsewhere };
  }
  // What is only handed on is not expected to be guarded against each exception before.
  if (!isReleasedElsewhere) return settled;
  const failure = search.leak((instruction) => rules.mayFail(instruction, flow));
  return failure === undefined || failure === 'unknown'
    ? settled
    : { ...failure, way: 'failure', isReleasedElsewhere };
}

type WayOut = Omit<Leak, 'isReleasedElsewhere'>;

const settled: ResourceLife = { kind: 'settled' };

/**
 * What may be true of the resource at a place: a set of these bits. `failed`: it is held, and something else has failed.
 * `stale`: the variable of the error holds another one.
 */
const life = { absent: 1, held: 2, settled: 4, stale: 8, failed: 16 } as const;
const open = life.held | life.failed;

class LifeSearch {
  readonly #flow: FlowFunction;
  readonly #resource: Resource;
  readonly #endings: ResourceUses['endings'];
  readonly #rules: ResourceRules;
  readonly #names: ReadonlySet<PlaceId>;

  constructor(flow: FlowFunction, resource: Resource, { endings }: ResourceUses, rules: ResourceRules) {
    this.#flow = flow;
    this.#resource = resource;
    this.#endings = endings;
    this.#rules = rules;
    this.#names = aliasesOf(flow, resource.place);
  }

  /** The worst way out that leaves it held, when only what `fails` says throws. */
  leak(fails: (instruction: Instruction) => boolean): WayOut | 'unknown' | undefined {
    const solution = solveForward(this.#flow, this.#analysis(fails));
    if (solution === undefined) return 'unknown';
    const leaks: WayOut[] = [];
    solution.eachInstruction((instruction, before) => {
      if (instruction === this.#resource.from && isLeft(before) && this.#isOneName())
        leaks.push({ kind: 'leaked', way: 'again', end: instruction, isAfterFailure: !isHeld(before) });
    });
    solution.eachExit((exit) => {
      const found = this.#leakAt(exit);
      if (found !== undefined) leaks.push(found);
    });
    return leaks.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  }

  #leakAt({ state, terminator, instruction, kind }: Exit<number>): WayOut | undefined {
    if (terminator !== undefined && this.#endings.has(terminator)) return undefined;
    if (!isLeft(state)) return undefined;
    const way = instruction === undefined ? kind : 'failure';
    return { kind: 'leaked', way, end: terminator ?? instruction, isAfterFailure: !isHeld(state) };
  }

  #analysis(fails: (instruction: Instruction) => boolean): ForwardAnalysis<number> {
    const { from, error } = this.#resource;
    return {
      start: () => (from === undefined ? life.held : life.absent),
      join: (a, b) => a | b,
      transfer: (state, instruction) => {
        if (instruction === from) return life.held;
        if (!isOpen(state)) return state;
        if (error !== undefined && writtenPlace(instruction) === error) return state | life.stale;
        return this.#endings.has(instruction) || this.#rules.endsProgram(instruction, this.#flow)
          ? (state & ~open) | life.settled
          : state;
      },
      onThrow: (before, after, instruction) => {
        if (instruction === from) return before;
        // What fails once it is given back says nothing of the ways on which it is not.
        return before === after && isOpen(before) && fails(instruction) ? before : undefined;
      },
      onBranch: (state, branch, taken) => {
        if (!isOpen(state)) return state;
        if (this.#isAbsent(state, branch, taken)) return after(state, 'over');
        return after(state, this.#rules.outcomeOf?.(branch, taken, this.#flow, isStale(state)));
      },
    };
  }

  #isAbsent(state: number, branch: Branch, taken: boolean): boolean {
    return refinements(this.#flow, branch, taken).some(
      ({ place, fact }) =>
        (this.#names.has(place) && contradict(fact, { kind: 'truthy' })) ||
        (place === this.#resource.error && !isStale(state) && contradict(fact, { kind: 'nullish' })),
    );
  }

  /** No other variable may still hold the one of the last turn. */
  #isOneName(): boolean {
    return [...this.#names].every((place) => isFixed(this.#flow, place));
  }
}

/** Ways on which nothing fails come before the others. */
function rankOf({ way, isAfterFailure }: WayOut): number {
  return order.indexOf(way) + (isAfterFailure ? order.length : 0);
}

const order: readonly Leak['way'][] = ['never', 'return', 'again', 'throw', 'failure'];

function after(state: number, outcome: Outcome | undefined): number | undefined {
  switch (outcome) {
    case 'over':
      return (state & ~open) | life.absent;
    case 'impossible':
      return undefined;
    case 'failed':
      return isHeld(state) ? (state & ~life.held) | life.failed : state;
    case 'expected':
      return isOpen(state) ? (state & ~life.failed) | life.held : state;
    case undefined:
      return state;
  }
}

function isHeld(state: number): boolean {
  return (state & life.held) !== 0;
}

function isOpen(state: number): boolean {
  return (state & open) !== 0;
}

function isStale(state: number): boolean {
  return (state & life.stale) !== 0;
}

/** Open, and not released on other ways to the same place: those ways may be chosen by what we do not understand. */
function isLeft(state: number): boolean {
  return isOpen(state) && (state & life.settled) === 0;
}
