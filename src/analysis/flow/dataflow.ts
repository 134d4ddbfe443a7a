import type { Block, BlockId, Branch, FlowFunction, Terminator } from './form.ts';
import { eachSuccessor, reversePostorder } from './graph.ts';
import type { Edge } from './graph.ts';
import type { Instruction } from './instruction.ts';
import { mayThrow } from './effects.ts';

/**
 * What an analysis knows at a place, and how code changes it. States are values: no function may change one it was
 * given. Joining must climb a lattice of finite height, or the solver gives up.
 */
export interface Analysis<State> {
  /** At the entry (forward) or at the exits (backward). */
  start(flow: FlowFunction): State;
  /** Where two ways meet. Return `a` itself when `b` adds nothing: that is how the solver sees the end. */
  join(a: State, b: State): State;
  transfer(state: State, instruction: Instruction): State;
}

export interface ForwardAnalysis<State> extends Analysis<State> {
  /** What the outcome of a branch adds; undefined: it cannot have this outcome. See `refinements`. */
  onBranch?(state: State, branch: Branch, taken: boolean): State | undefined;
  /**
   * The state an exception of the instruction carries to the handler; undefined: none gets there. Without it the state
   * before the instruction. A call that releases something has done so even if it throws: return `after`.
   */
  onThrow?(before: State, after: State, instruction: Instruction): State | undefined;
}

/** Visits per block before the solver gives up. A lattice of sensible height needs a dozen. */
const visitsPerBlock = 100;

export interface Solution<State> {
  /** undefined: control cannot come here, as far as the analysis knows. */
  before(block: BlockId): State | undefined;
  /** Each instruction that control can come to, with the state before it; blocks in the order of the text, mostly. */
  eachInstruction(visit: (instruction: Instruction, before: State, block: Block) => void): void;
  /** Each way out: a return, or an exception nobody handles (`terminator` is its throw; undefined for an instruction's own). */
  eachExit(visit: (exit: Exit<State>) => void): void;
}

export interface Exit<State> {
  readonly kind: 'return' | 'throw';
  readonly state: State;
  readonly block: Block;
  readonly terminator: Terminator | undefined;
  /** The instruction that throws, where it is one. */
  readonly instruction: Instruction | undefined;
}

/** The least solution from the entry on; undefined when the bound is hit (the analysis must then be silent). */
export function solveForward<State>(
  flow: FlowFunction,
  analysis: ForwardAnalysis<State>,
): Solution<State> | undefined {
  const solver = new ForwardSolver(flow, analysis);
  return solver.run() ? solver : undefined;
}

class ForwardSolver<State> implements Solution<State> {
  readonly #flow: FlowFunction;
  readonly #analysis: ForwardAnalysis<State>;
  readonly #order: readonly Block[];
  readonly #rank: Int32Array;
  readonly #states: (State | undefined)[];

  constructor(flow: FlowFunction, analysis: ForwardAnalysis<State>) {
    this.#flow = flow;
    this.#analysis = analysis;
    this.#order = reversePostorder(flow);
    this.#rank = new Int32Array(flow.blocks.length);
    this.#order.forEach((block, index) => {
      this.#rank[block.id] = index;
    });
    this.#states = new Array<State | undefined>(flow.blocks.length).fill(undefined);
  }

  /** Sweeps in reverse postorder over the blocks that changed, so that most of a function is visited once or twice. */
  run(): boolean {
    const dirty = new Uint8Array(this.#order.length);
    this.#states[0] = this.#analysis.start(this.#flow);
    dirty[0] = 1;
    let budget = this.#order.length * visitsPerBlock;
    for (let index = 0; index < dirty.length;) {
      const block = this.#order[index];
      if (dirty[index] === 0 || block === undefined) {
        index++;
        continue;
      }
      if (budget-- === 0) return false;
      dirty[index] = 0;
      let next = index + 1;
      this.#propagate(block, (to) => {
        const rank = this.#rank[to] ?? 0;
        dirty[rank] = 1;
        next = Math.min(next, rank);
      });
      index = next;
    }
    return true;
  }

  before(block: BlockId): State | undefined {
    return this.#states[block];
  }

  eachInstruction(visit: (instruction: Instruction, before: State, block: Block) => void): void {
    for (const block of this.#order) {
      let state = this.#states[block.id];
      if (state === undefined) continue;
      for (const instruction of block.instructions) {
        visit(instruction, state, block);
        state = this.#analysis.transfer(state, instruction);
      }
    }
  }

  eachExit(visit: (exit: Exit<State>) => void): void {
    for (const block of this.#order) {
      const entry = this.#states[block.id];
      if (entry === undefined) continue;
      const { terminator } = block;
      const leave = (state: State, instruction: Instruction): void => {
        visit({ kind: 'throw', state, block, terminator: undefined, instruction });
      };
      const out = this.#through(block, entry, block.handler === undefined ? leave : undefined);
      if (terminator.kind === 'return' || (terminator.kind === 'throw' && block.handler === undefined))
        visit({ kind: terminator.kind, state: out, block, terminator, instruction: undefined });
    }
  }

  #propagate(block: Block, changed: (to: BlockId) => void): void {
    const entry = this.#states[block.id];
    if (entry === undefined) return;
    const { handler, terminator } = block;
    let thrown: State | undefined;
    const catches = handler !== undefined;
    const out = this.#through(
      block,
      entry,
      catches
        ? (state) => (thrown = thrown === undefined ? state : this.#analysis.join(thrown, state))
        : undefined,
    );
    if (catches && terminator.kind === 'throw')
      thrown = thrown === undefined ? out : this.#analysis.join(thrown, out);
    eachSuccessor(block, (to, edge) => {
      const state = edge === 'throw' ? thrown : this.#refined(out, terminator, edge);
      if (state !== undefined && this.#merge(to, state)) changed(to);
    });
  }

  /** `onThrow` is left out where nobody asks what exceptions carry. */
  #through(
    block: Block,
    entry: State,
    onThrow: ((state: State, instruction: Instruction) => void) | undefined,
  ): State {
    const analysis = this.#analysis;
    let state = entry;
    for (const instruction of block.instructions) {
      const after = analysis.transfer(state, instruction);
      if (onThrow !== undefined && mayThrow(instruction)) {
        const thrown = analysis.onThrow === undefined ? state : analysis.onThrow(state, after, instruction);
        if (thrown !== undefined) onThrow(thrown, instruction);
      }
      state = after;
    }
    return state;
  }

  #refined(state: State, terminator: Terminator, edge: Edge): State | undefined {
    if (terminator.kind !== 'branch' || this.#analysis.onBranch === undefined) return state;
    return this.#analysis.onBranch(state, terminator, edge === 'then');
  }

  #merge(to: BlockId, state: State): boolean {
    const known = this.#states[to];
    const joined = known === undefined ? state : this.#analysis.join(known, state);
    if (joined === known) return false;
    this.#states[to] = joined;
    return true;
  }
}
