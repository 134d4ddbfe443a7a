import { capturesOf, mayThrow, writtenPlace } from './effects.ts';
import type { Block, BlockId, FlowFunction, PlaceId, Terminator } from './form.ts';
import { eachSuccessor, reversePostorder } from './graph.ts';
import type { Instruction } from './instruction.ts';
import { eachRead } from './reads.ts';

/** Which places are read later, before they are assigned again. What closures hold, and what other files see, is always read. */
export interface Liveness {
  isLiveAfter(block: BlockId, place: PlaceId): boolean;
  /** Each instruction from the last of its block to the first, with the places that are read after it. */
  eachInstruction(
    block: Block,
    visit: (instruction: Instruction, isLive: (place: PlaceId) => boolean) => void,
  ): void;
}

export function liveness(flow: FlowFunction): Liveness {
  return flow.derived(solve);
}

const wordBits = 32;

function solve(flow: FlowFunction): Liveness {
  const words = Math.ceil(flow.places.length / wordBits);
  const blank = (): Uint32Array => new Uint32Array(words);
  const entries = flow.blocks.map(blank);
  const exits = flow.blocks.map(blank);
  const order = reversePostorder(flow).toReversed();
  for (let changed = true; changed;) {
    changed = false;
    for (const block of order) if (visitBlock(block, entries, exits)) changed = true;
  }
  const always = flow.places.map(
    (place) => place.isCaptured || place.isExported || place.kind === 'captured' || place.kind === 'global',
  );
  const isLive = (bits: Uint32Array, place: PlaceId): boolean => always[place] === true || has(bits, place);
  return {
    isLiveAfter: (block, place) => isLive(exits[block] ?? blank(), place),
    eachInstruction(block, visit) {
      const bits = (exits[block.id] ?? blank()).slice();
      backwards(block, bits, {
        caught: block.handler === undefined ? undefined : entries[block.handler],
        visit: (instruction) => {
          visit(instruction, (place) => isLive(bits, place));
        },
      });
    },
  };
}

/** Whether more is live at the entry of the block than was known. */
function visitBlock(block: Block, entries: readonly Uint32Array[], exits: readonly Uint32Array[]): boolean {
  const exit = exits[block.id];
  const entry = entries[block.id];
  if (exit === undefined || entry === undefined) return false;
  eachSuccessor(block, (to, edge) => {
    const next = entries[to];
    // What a handler needs is added where something throws.
    if (next !== undefined && edge !== 'throw') addAll(exit, next);
  });
  const bits = exit.slice();
  backwards(block, bits, { caught: block.handler === undefined ? undefined : entries[block.handler] });
  return addAll(entry, bits);
}

interface Backwards {
  /** What the handler reads. */
  readonly caught: Uint32Array | undefined;
  readonly visit?: (instruction: Instruction) => void;
}

/** From the end of the block to its start; `bits` are kept up to date for what stands before. */
function backwards(block: Block, bits: Uint32Array, { caught, visit }: Backwards): void {
  if (caught !== undefined && block.terminator.kind === 'throw') addAll(bits, caught);
  readTerminator(block.terminator, bits);
  for (const instruction of block.instructions.toReversed()) {
    visit?.(instruction);
    pass(instruction, bits);
    // It may throw before it assigns.
    if (caught !== undefined && mayThrow(instruction)) addAll(bits, caught);
  }
}

function readTerminator(terminator: Terminator, bits: Uint32Array): void {
  switch (terminator.kind) {
    case 'branch':
      add(bits, terminator.place);
      break;
    case 'return':
    case 'throw':
      if (terminator.value !== undefined) add(bits, terminator.value);
      break;
    default:
      break;
  }
}

function pass(instruction: Instruction, bits: Uint32Array): void {
  const written = writtenPlace(instruction);
  if (written !== undefined) remove(bits, written);
  eachRead(instruction, (place) => {
    add(bits, place);
  });
  for (const { place } of capturesOf(instruction)) add(bits, place);
}

function has(bits: Uint32Array, place: PlaceId): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

function add(bits: Uint32Array, place: PlaceId): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

function remove(bits: Uint32Array, place: PlaceId): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) & ~(1 << (place & 31));
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
