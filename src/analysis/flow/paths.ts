import type { Site } from './definitions.ts';
import { mayThrow, writtenPlace } from './effects.ts';
import type { Block, BlockId, Branch, FlowFunction, PlaceId, Terminator } from './form.ts';
import { eachSuccessor, predecessors } from './graph.ts';
import type { Instruction } from './instruction.ts';

/** A place in a graph: before the instruction at `index`, or at the terminator. */
export interface Point {
  readonly block: Block;
  readonly index: number;
}

export interface PathQuery {
  /** What a path must pass. */
  readonly passes: (instruction: Instruction) => boolean;
  /** Whether to follow an outcome of a branch: not where the value is known to be null, say. Default: all. */
  readonly follows?: (branch: Branch, taken: boolean) => boolean;
  /** Whether an instruction that may throw is taken to do so. Default: all of them. */
  readonly throws?: (instruction: Instruction) => boolean;
}

/** How a path ends that passes nothing of what it must. */
export type PathEnd =
  | { readonly kind: 'return'; readonly block: Block; readonly terminator: Terminator }
  /** An exception that leaves the function. */
  | { readonly kind: 'throw'; readonly block: Block; readonly cause: Instruction | Terminator }
  /** Back at the instruction where it began: the next turn of a loop. */
  | { readonly kind: 'again'; readonly block: Block };

/** Every way from just after the instruction to the end of the function passes one that `passes` accepts. A way that never ends is fine. */
export function everyPath(flow: FlowFunction, from: Site, query: PathQuery): boolean {
  return pathWithout(flow, from, query) === undefined;
}

/** The end of a way that passes nothing `passes` accepts, returns before exceptions; undefined when there is none. */
export function pathWithout(flow: FlowFunction, from: Site, query: PathQuery): PathEnd | undefined {
  const search = new Search(flow, from, query);
  return search.run();
}

class Search {
  readonly #flow: FlowFunction;
  readonly #from: Site;
  readonly #query: PathQuery;
  readonly #seen = new Set<BlockId>();
  readonly #queue: BlockId[] = [];
  #thrown: PathEnd | undefined;
  #again: PathEnd | undefined;

  constructor(flow: FlowFunction, from: Site, query: PathQuery) {
    this.#flow = flow;
    this.#from = from;
    this.#query = query;
  }

  run(): PathEnd | undefined {
    let found = this.#walk(this.#from.block, this.#from.index + 1);
    for (let id = this.#queue.shift(); id !== undefined && found === undefined; id = this.#queue.shift()) {
      const block = this.#flow.blocks[id];
      if (block !== undefined) found = this.#walk(block, 0);
    }
    return found ?? this.#again ?? this.#thrown;
  }

  #walk(block: Block, start: number): PathEnd | undefined {
    const { passes, throws = () => true } = this.#query;
    for (let index = start; index < block.instructions.length; index++) {
      const instruction = block.instructions[index];
      if (instruction === undefined) continue;
      if (start === 0 && instruction === this.#from.instruction) {
        this.#again ??= { kind: 'again', block };
        return undefined;
      }
      if (passes(instruction)) return undefined;
      if (mayThrow(instruction) && throws(instruction)) this.#throw(block, instruction);
    }
    const { terminator } = block;
    if (terminator.kind === 'return') return { kind: 'return', block, terminator };
    if (terminator.kind === 'throw') this.#throw(block, terminator);
    eachSuccessor(block, (to, edge) => {
      const isRefused =
        terminator.kind === 'branch' &&
        edge !== 'throw' &&
        this.#query.follows?.(terminator, edge === 'then') === false;
      if (edge !== 'throw' && !isRefused) this.#enter(to);
    });
    return undefined;
  }

  #throw(block: Block, cause: Instruction | Terminator): void {
    if (block.handler === undefined) this.#thrown ??= { kind: 'throw', block, cause };
    else this.#enter(block.handler);
  }

  #enter(block: BlockId): void {
    if (this.#seen.has(block)) return;
    this.#seen.add(block);
    this.#queue.push(block);
  }
}

/** Every way from the start of the function to the point assigns the place. A parameter is assigned by the call. */
export function isAssignedBefore(flow: FlowFunction, place: PlaceId, point: Point): boolean {
  if (flow.parameters.some((parameter) => parameter.place === place)) return true;
  const assigns = (block: Block, end: number): boolean =>
    block.instructions.slice(0, end).some((instruction) => writtenPlace(instruction) === place);
  if (assigns(point.block, point.index)) return true;
  // Blocks at whose entry the place must have been assigned.
  const seen = new Set([point.block.id]);
  const queue = [point.block.id];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === 0) return false;
    for (const from of predecessors(flow, id)) {
      const block = flow.blocks[from];
      if (block === undefined || seen.has(from) || assignsOnTheWay(block, id, assigns)) continue;
      seen.add(from);
      queue.push(from);
    }
  }
  return true;
}

/** An exception may leave the block before the assignment. */
function assignsOnTheWay(
  block: Block,
  to: BlockId,
  assigns: (block: Block, end: number) => boolean,
): boolean {
  const end =
    block.handler === to ? block.instructions.findIndex((instruction) => mayThrow(instruction)) : -1;
  return assigns(block, end === -1 ? block.instructions.length : end);
}
