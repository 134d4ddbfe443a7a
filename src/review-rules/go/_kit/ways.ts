import type { Site } from '../../../analysis/flow/definitions.ts';
import type { BlockId, Branch, FlowFunction, PlaceId, Terminator } from '../../../analysis/flow/form.ts';
import { eachSuccessor } from '../../../analysis/flow/graph.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';

/** What is looked for on all ways from a place on. */
interface Search {
  readonly finds: (one: Instruction | Terminator) => boolean;
  /** Beyond these nothing is looked for. */
  readonly stops: (one: Instruction) => boolean;
  readonly follows: (branch: Branch, taken: boolean) => boolean;
}

/** Blocks that are looked through. */
const furthest = 200;

/** The first that is found after an instruction, or from the start of a block on. `too-far`: nobody can say. */
export function somewhereAfter(
  flow: FlowFunction,
  from: Site | BlockId,
  search: Search,
): Instruction | Terminator | 'too-far' | undefined {
  const seen = new Set<BlockId>();
  const queue = [
    typeof from === 'number' ? { id: from, index: 0 } : { id: from.block.id, index: from.index + 1 },
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const block = flow.blocks[next.id];
    if (block === undefined || seen.size > furthest) return 'too-far';
    const { terminator, instructions } = block;
    const last = firstFrom(next.index, instructions, search);
    if (last !== undefined && search.finds(last)) return last;
    if (last !== undefined) continue;
    if (search.finds(terminator)) return terminator;
    eachSuccessor(block, (id, edge) => {
      const isRefused = terminator.kind === 'branch' && !search.follows(terminator, edge === 'then');
      if (edge === 'throw' || isRefused || seen.has(id)) return;
      seen.add(id);
      queue.push({ id, index: 0 });
    });
  }
  return undefined;
}

/** Not by `slice`: where each of many asks in one long block, it would be copied for each. */
function firstFrom(
  index: number,
  instructions: readonly Instruction[],
  { finds, stops }: Search,
): Instruction | undefined {
  for (let at = index; at < instructions.length; at++) {
    const one = instructions[at];
    if (one !== undefined && (finds(one) || stops(one))) return one;
  }
  return undefined;
}

/** `err == nil`, taken: it is. */
export function asksFor(terminator: Terminator, place: PlaceId): terminator is Branch {
  return terminator.kind === 'branch' && terminator.test === 'nullish' && terminator.place === place;
}
