import { mayThrow } from './effects.ts';
import type { Block, BlockId, Terminator } from './form.ts';
import type { Instruction } from './instruction.ts';

/** A block that may still grow. */
export interface Draft {
  instructions: Instruction[];
  terminator: Terminator;
  handler: BlockId | undefined;
}

/**
 * The same graph with fewer blocks: those that only pass control on are skipped, those that follow one another in all
 * cases are joined, and empty ones that nothing leads to are dropped. Dead code of the source stays.
 */
export function simplify(drafts: Draft[]): readonly Block[] {
  skipEmpty(drafts);
  const incoming = countIncoming(drafts);
  joinChains(drafts, incoming);
  return renumber(drafts, incoming);
}

function skipEmpty(drafts: Draft[]): void {
  const ends = new Int32Array(drafts.length).fill(unknown);
  const end = (id: BlockId): BlockId => {
    let at = id;
    const passed: BlockId[] = [];
    while (ends[at] === unknown) {
      const draft = drafts[at];
      ends[at] = at;
      if (draft?.instructions.length !== 0 || draft.terminator.kind !== 'jump') break;
      passed.push(at);
      at = draft.terminator.to;
    }
    // A loop without a body leads to itself.
    const last = ends[at] ?? at;
    for (const each of passed) ends[each] = last;
    return last;
  };
  for (const draft of drafts) draft.terminator = redirected(draft.terminator, end);
}

const unknown = -1;

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

/** How many edges lead to each block. Edges of empty blocks that nothing leads to do not count: they are dropped. */
function countIncoming(drafts: readonly Draft[]): Int32Array {
  const incoming = new Int32Array(drafts.length);
  incoming[0] = 1;
  const queue = drafts.filter((draft, id) => isKept(draft, id, incoming));
  for (let draft = queue.pop(); draft !== undefined; draft = queue.pop()) {
    eachTarget(draft, (id) => {
      incoming[id] = (incoming[id] ?? 0) + 1;
      const next = drafts[id];
      if (incoming[id] === 1 && next?.instructions.length === 0) queue.push(next);
    });
  }
  return incoming;
}

function eachTarget({ terminator, handler }: Draft, visit: (id: BlockId) => void): void {
  switch (terminator.kind) {
    case 'jump':
      visit(terminator.to);
      break;
    case 'branch':
      visit(terminator.then);
      visit(terminator.else);
      break;
    case 'resume':
      visit(terminator.next);
      visit(terminator.close);
      break;
    default:
      break;
  }
  if (handler !== undefined) visit(handler);
}

/** A block that only one jump leads to becomes part of the one that jumps. */
function joinChains(drafts: Draft[], incoming: Int32Array): void {
  drafts.forEach((draft, id) => {
    while (draft.terminator.kind === 'jump' && isKept(draft, id, incoming)) {
      const { to } = draft.terminator;
      const next = drafts[to];
      if (next === undefined || next === draft || incoming[to] !== 1 || to === 0) break;
      const handler = commonHandler(draft, next);
      if (handler === 'none') break;
      for (const instruction of next.instructions) draft.instructions.push(instruction);
      draft.terminator = next.terminator;
      draft.handler = handler;
      incoming[to] = 0;
      next.instructions = [];
    }
  });
}

function isKept(draft: Draft, id: BlockId, incoming: Int32Array): boolean {
  return (incoming[id] ?? 0) > 0 || draft.instructions.length > 0;
}

/** One handler will do for both, because it is the same or only one of them can throw. */
function commonHandler(a: Draft, b: Draft): BlockId | undefined | 'none' {
  if (a.handler === b.handler || !throws(b)) return a.handler;
  return throws(a) ? 'none' : b.handler;
}

function throws({ instructions, terminator }: Draft): boolean {
  return terminator.kind === 'throw' || instructions.some((instruction) => mayThrow(instruction));
}

function renumber(drafts: readonly Draft[], incoming: Int32Array): readonly Block[] {
  const ids = new Int32Array(drafts.length);
  const kept: Draft[] = [];
  drafts.forEach((draft, id) => {
    if (isKept(draft, id, incoming)) ids[id] = kept.push(draft) - 1;
  });
  const idOf = (id: BlockId): BlockId => ids[id] ?? 0;
  return kept.map(({ instructions, terminator, handler }, id): Block => ({
    id,
    instructions,
    terminator: redirected(terminator, idOf),
    handler: handler === undefined ? undefined : idOf(handler),
  }));
}
