import { mayThrow } from './effects.ts';
import type { Block, BlockId, Terminator } from './form.ts';
import type { Instruction } from './instruction.ts';

/** A block in the making. */
export interface Draft {
  readonly instructions: Instruction[];
  /** Absent when nothing ever came to its end. */
  terminator: Terminator | undefined;
  handler: BlockId | undefined;
}

/**
 * The same graph with fewer blocks: those that only pass control on are skipped, those that follow one another in all
 * cases are joined, and empty ones that nothing leads to are dropped. Dead code of the source stays. The drafts are used up.
 */
export function simplify(drafts: readonly Draft[], end: Terminator): readonly Block[] {
  const [first] = drafts;
  if (drafts.length === 1 && first !== undefined && first.handler === undefined) {
    const { instructions, terminator = end } = first;
    return [{ id: 0, instructions, terminator, handler: undefined }];
  }
  const simplifier = new Simplifier(drafts, end);
  return simplifier.run();
}

const unknown = -1;

class Simplifier {
  readonly #drafts: readonly Draft[];
  /** The end of a block without one. */
  readonly #end: Terminator;
  /** Where control ends up that goes to a block: past those that only pass it on. */
  readonly #targets: BlockId[];
  /** How many edges lead to each block, after that. */
  readonly #incoming: number[];

  constructor(drafts: readonly Draft[], end: Terminator) {
    this.#drafts = drafts;
    this.#end = end;
    this.#targets = new Array<BlockId>(drafts.length).fill(unknown);
    this.#incoming = new Array<number>(drafts.length).fill(0);
  }

  run(): readonly Block[] {
    this.#countEdges();
    this.#joinChains();
    return this.#renumber();
  }

  #target(id: BlockId): BlockId {
    const known = this.#targets[id];
    if (known !== undefined && known !== unknown) return known;
    const passed: BlockId[] = [];
    let at = id;
    while (this.#targets[at] === unknown) {
      const draft = this.#drafts[at];
      this.#targets[at] = at;
      if (draft?.instructions.length !== 0 || draft.terminator?.kind !== 'jump') break;
      passed.push(at);
      at = draft.terminator.to;
    }
    // A loop without a body leads to itself.
    const last = this.#targets[at] ?? at;
    for (const each of passed) this.#targets[each] = last;
    return last;
  }

  /** Edges of empty blocks that nothing leads to do not count: they are dropped. */
  #countEdges(): void {
    this.#incoming[0] = 1;
    const queue = this.#drafts.filter((draft, id) => this.#isKept(draft, id));
    for (let draft = queue.pop(); draft !== undefined; draft = queue.pop()) {
      this.#eachTarget(draft, (id) => {
        const count = (this.#incoming[id] ?? 0) + 1;
        this.#incoming[id] = count;
        const next = this.#drafts[id];
        if (count === 1 && next?.instructions.length === 0) queue.push(next);
      });
    }
  }

  #eachTarget({ terminator, handler }: Draft, visit: (id: BlockId) => void): void {
    switch (terminator?.kind) {
      case 'jump':
        visit(this.#target(terminator.to));
        break;
      case 'branch':
        visit(this.#target(terminator.then));
        visit(this.#target(terminator.else));
        break;
      case 'resume':
        visit(this.#target(terminator.next));
        visit(this.#target(terminator.close));
        break;
      default:
        break;
    }
    if (handler !== undefined) visit(handler);
  }

  /** A block that only one jump leads to becomes part of the one that jumps. */
  #joinChains(): void {
    this.#drafts.forEach((draft, id) => {
      if (!this.#isKept(draft, id)) return;
      while (draft.terminator?.kind === 'jump') {
        const to = this.#target(draft.terminator.to);
        const next = this.#drafts[to];
        if (next === undefined || next === draft || this.#incoming[to] !== 1 || to === 0) break;
        const handler = commonHandler(draft, next);
        if (handler === 'none') break;
        for (const instruction of next.instructions) draft.instructions.push(instruction);
        draft.terminator = next.terminator;
        draft.handler = handler;
        this.#incoming[to] = 0;
        next.instructions.length = 0;
      }
    });
  }

  #isKept(draft: Draft, id: BlockId): boolean {
    return draft.instructions.length > 0 || (this.#incoming[id] ?? 0) > 0;
  }

  #renumber(): readonly Block[] {
    const ids: BlockId[] = [];
    let count = 0;
    this.#drafts.forEach((draft, id) => {
      ids.push(this.#isKept(draft, id) ? count++ : 0);
    });
    const idOf = (id: BlockId): BlockId => ids[this.#target(id)] ?? 0;
    const blocks: Block[] = [];
    this.#drafts.forEach((draft, id) => {
      if (!this.#isKept(draft, id)) return;
      const { instructions, terminator, handler } = draft;
      blocks.push({
        id: blocks.length,
        instructions,
        terminator: terminator === undefined ? this.#end : redirected(terminator, idOf),
        handler: handler === undefined ? undefined : idOf(handler),
      });
    });
    return blocks;
  }
}

function redirected(terminator: Terminator, to: (id: BlockId) => BlockId): Terminator {
  switch (terminator.kind) {
    case 'jump':
      return { ...terminator, to: to(terminator.to) };
    case 'branch':
      return { ...terminator, then: to(terminator.then), else: to(terminator.else) };
    case 'resume':
      return { ...terminator, next: to(terminator.next), close: to(terminator.close) };
    default:
      return terminator;
  }
}

/** One handler will do for both, because it is the same or only one of them can throw. */
function commonHandler(a: Draft, b: Draft): BlockId | undefined | 'none' {
  if (a.handler === b.handler || !throws(b)) return a.handler;
  return throws(a) ? 'none' : b.handler;
}

function throws({ instructions, terminator }: Draft): boolean {
  return terminator?.kind === 'throw' || instructions.some((instruction) => mayThrow(instruction));
}
