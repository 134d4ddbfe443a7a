import { mayThrow, writtenPlace } from './effects.ts';
import type { Block, BlockId, FlowFunction, Place, PlaceId, Terminator } from './form.ts';
import { eachSuccessor, reversePostorder } from './graph.ts';
import type { Instruction } from './instruction.ts';
import { eachRead } from './reads.ts';

/**
 * Which variables are read later, before they are assigned again. What closures hold and what other files see is always
 * read. Temporaries are not followed: they count as read.
 */
export interface Liveness {
  isLiveAfter(block: BlockId, place: PlaceId): boolean;
  /** Each instruction from the last of its block to the first, with the variables that are read after it. */
  eachInstruction(
    block: Block,
    visit: (instruction: Instruction, isLive: (place: PlaceId) => boolean) => void,
  ): void;
}

export function liveness(flow: FlowFunction): Liveness {
  return flow.derived(solve);
}

function solve(flow: FlowFunction): Liveness {
  return new LivenessSolver(flow).run();
}

const wordBits = 32;
const notFollowed = -1;

class LivenessSolver implements Liveness {
  readonly #flow: FlowFunction;
  /** The bit of each place. */
  readonly #bits: readonly number[];
  readonly #words: number;
  readonly #entries: readonly Uint32Array[];
  readonly #exits: readonly Uint32Array[];

  constructor(flow: FlowFunction) {
    let count = 0;
    this.#flow = flow;
    this.#bits = flow.places.map((place) => (isFollowed(place) ? count++ : notFollowed));
    this.#words = Math.ceil(count / wordBits);
    this.#entries = flow.blocks.map(() => this.#blank());
    this.#exits = flow.blocks.map(() => this.#blank());
  }

  run(): this {
    const order = reversePostorder(this.#flow).toReversed();
    for (let changed = true; changed;) {
      changed = false;
      for (const block of order) if (this.#visit(block)) changed = true;
    }
    return this;
  }

  isLiveAfter(block: BlockId, place: PlaceId): boolean {
    return this.#has(this.#exits[block] ?? this.#blank(), place);
  }

  eachInstruction(
    block: Block,
    visit: (instruction: Instruction, isLive: (place: PlaceId) => boolean) => void,
  ): void {
    const bits = (this.#exits[block.id] ?? this.#blank()).slice();
    this.#backwards(block, bits, (instruction) => {
      visit(instruction, (place) => this.#has(bits, place));
    });
  }

  #blank(): Uint32Array {
    return new Uint32Array(this.#words);
  }

  /** Whether more is live at the entry of the block than was known. */
  #visit(block: Block): boolean {
    const exit = this.#exits[block.id];
    const entry = this.#entries[block.id];
    if (exit === undefined || entry === undefined) return false;
    eachSuccessor(block, (to, edge) => {
      const next = this.#entries[to];
      // What a handler needs is added where something throws.
      if (next !== undefined && edge !== 'throw') addAll(exit, next);
    });
    const bits = exit.slice();
    this.#backwards(block, bits);
    return addAll(entry, bits);
  }

  /** From the end of the block to its start; `bits` are kept up to date for what stands before. */
  #backwards(block: Block, bits: Uint32Array, visit?: (instruction: Instruction) => void): void {
    const { terminator, instructions, handler } = block;
    const caught = handler === undefined ? undefined : this.#entries[handler];
    if (caught !== undefined && terminator.kind === 'throw') addAll(bits, caught);
    const read = placeOfTerminator(terminator);
    if (read !== undefined) this.#add(bits, read);
    for (let index = instructions.length - 1; index >= 0; index--) {
      const instruction = instructions[index];
      if (instruction === undefined) continue;
      visit?.(instruction);
      this.#pass(instruction, bits);
      // It may throw before it assigns.
      if (caught !== undefined && mayThrow(instruction)) addAll(bits, caught);
    }
  }

  #pass(instruction: Instruction, bits: Uint32Array): void {
    const bit = this.#bits[writtenPlace(instruction) ?? notFollowed] ?? notFollowed;
    if (bit !== notFollowed) bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) & ~(1 << (bit & 31));
    eachRead(instruction, (place) => {
      this.#add(bits, place);
    });
  }

  #has(bits: Uint32Array, place: PlaceId): boolean {
    const bit = this.#bits[place] ?? notFollowed;
    return bit === notFollowed || (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  #add(bits: Uint32Array, place: PlaceId): void {
    const bit = this.#bits[place] ?? notFollowed;
    if (bit !== notFollowed) bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

function isFollowed({ kind, isCaptured, isExported }: Place): boolean {
  return (kind === 'local' || kind === 'parameter') && !isCaptured && !isExported;
}

function placeOfTerminator(terminator: Terminator): PlaceId | undefined {
  if (terminator.kind === 'branch') return terminator.place;
  return terminator.kind === 'return' || terminator.kind === 'throw' ? terminator.value : undefined;
}

function addAll(to: Uint32Array, from: Uint32Array): boolean {
  let grew = false;
  for (let index = 0; index < to.length; index++) {
    const old = to[index] ?? 0;
    const joined = (old | (from[index] ?? 0)) >>> 0;
    if (joined !== old) {
      to[index] = joined;
      grew = true;
    }
  }
  return grew;
}
