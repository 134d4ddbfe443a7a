import type { Range } from '../../domain/text-position.ts';
import { createFlow } from './flow.ts';
import type { BlockId, FlowData, FlowFunction, Parameter, Place, PlaceId, Terminator, Test } from './form.ts';
import { flowLimits } from './form.ts';
import type { Instruction } from './instruction.ts';
import { simplify } from './simplify.ts';
import type { Draft } from './simplify.ts';

/** The function is over a bound of `flowLimits`. */
export class FlowTooLarge extends Error {
  override readonly name = 'FlowTooLarge';
}

/** The one temporary: it has no properties, and functions have thousands. */
const temporary: Place = {
  kind: 'temporary',
  name: '',
  origin: undefined,
  isCaptured: false,
  isWrittenElsewhere: false,
  isExported: false,
};

/** The two sides of a branch. */
export interface Ways {
  readonly then: BlockId;
  readonly else: BlockId;
}

/**
 * Places and blocks in the making. There is a current block; code after a jump goes to a new block that no edge leads
 * to.
 */
export class BlockBuilder {
  readonly #places: Place[] = [];
  readonly #byOrigin = new Map<unknown, PlaceId>();
  readonly #blocks: Draft[] = [];
  #current: Draft | undefined;
  #handler: BlockId | undefined;
  #instructions = 0;

  constructor() {
    this.start(this.block());
  }

  temporary(): PlaceId {
    return this.#places.push(temporary) - 1;
  }

  /** The place of a variable; `describe` is asked the first time. */
  place(origin: unknown, describe: () => Place): PlaceId {
    const known = this.#byOrigin.get(origin);
    if (known !== undefined) return known;
    const id = this.#places.push(describe()) - 1;
    this.#byOrigin.set(origin, id);
    return id;
  }

  describe(place: PlaceId): Place {
    return this.#places[place] ?? temporary;
  }

  /** A new block, to be started or jumped to later. */
  block(): BlockId {
    const id = this.#blocks.length;
    if (id >= flowLimits.blocks) throw new FlowTooLarge();
    this.#blocks.push({ instructions: [], terminator: undefined, handler: undefined });
    return id;
  }

  /** Control may come to this place of the text. */
  get isOpen(): boolean {
    return this.#current !== undefined;
  }

  /** What follows goes to this block; the open one, if any, falls through to it. */
  start(block: BlockId, at?: Range): void {
    if (this.#current !== undefined) this.jump(at ?? { start: 0, end: 0 }, block);
    const open = this.#blocks[block];
    if (open === undefined) throw new Error(`No block ${block}`);
    open.handler = this.#handler;
    this.#current = open;
  }

  emit(instruction: Instruction): void {
    if (++this.#instructions > flowLimits.instructions) throw new FlowTooLarge();
    if (this.#current === undefined) this.start(this.block());
    this.#current?.instructions.push(instruction);
  }

  jump(at: Range, to: BlockId): void {
    this.terminate({ kind: 'jump', at, to });
  }

  branch(at: Range, place: PlaceId, test: Test, to: Ways): void {
    this.terminate({ kind: 'branch', at, place, test, then: to.then, else: to.else, known: undefined });
  }

  /** A branch whose outcome the source says literally. */
  knownBranch(at: Range, place: PlaceId, known: boolean, to: Ways): void {
    this.terminate({ kind: 'branch', at, place, test: 'truthy', then: to.then, else: to.else, known });
  }

  throw(at: Range, value: PlaceId): void {
    this.terminate({ kind: 'throw', at, value });
  }

  unreachable(at: Range): void {
    this.terminate({ kind: 'unreachable', at });
  }

  /** Exceptions of the body go to the handler. */
  guarded(handler: BlockId, body: () => void): void {
    const outer = this.#handler;
    this.#handler = handler;
    this.start(this.block());
    body();
    this.#handler = outer;
    if (this.isOpen) this.start(this.block());
  }

  /** Ends the current block; without one this is dead code's end, and nothing. */
  protected terminate(terminator: Terminator): void {
    if (this.#current === undefined) return;
    this.#current.terminator = terminator;
    this.#current = undefined;
  }

  /** The graph, when all is emitted. */
  protected close(head: FlowHead, parameters: readonly Parameter[]): FlowFunction {
    const blocks = simplify(this.#blocks, { kind: 'unreachable', at: head.at });
    return createFlow({ ...head, parameters, places: this.#places, blocks });
  }
}

/** What is known of a function before its body. */
export type FlowHead = Omit<FlowData, 'places' | 'blocks' | 'parameters'>;
