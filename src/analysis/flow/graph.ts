import type { Block, BlockId, FlowFunction } from './form.ts';
import { mayThrow } from './effects.ts';

export type Edge = 'jump' | 'then' | 'else' | 'next' | 'close' | 'throw';

/** Calls `visit` for each block that may come after this one; of a branch with a known outcome only the one taken. */
export function eachSuccessor(block: Block, visit: (to: BlockId, edge: Edge) => void): void {
  const { terminator, handler } = block;
  switch (terminator.kind) {
    case 'jump':
      visit(terminator.to, 'jump');
      break;
    case 'branch':
      if (terminator.known !== false) visit(terminator.then, 'then');
      if (terminator.known !== true) visit(terminator.else, 'else');
      break;
    case 'resume':
      visit(terminator.next, 'next');
      visit(terminator.close, 'close');
      break;
    case 'return':
    case 'throw':
    case 'unreachable':
      break;
  }
  if (handler !== undefined && canThrow(block)) visit(handler, 'throw');
}

function canThrow(block: Block): boolean {
  return block.terminator.kind === 'throw' || block.instructions.some((instruction) => mayThrow(instruction));
}

/** The reachable blocks, each before those after it (loops aside). */
export function reversePostorder(flow: FlowFunction): readonly Block[] {
  return flow.derived(orderBlocks);
}

function orderBlocks(flow: FlowFunction): readonly Block[] {
  const seen = new Uint8Array(flow.blocks.length);
  const order: Block[] = [];
  const stack: { readonly block: Block; readonly successors: BlockId[] }[] = [];
  const enter = (id: BlockId): void => {
    const block = flow.blocks[id];
    if (block === undefined || seen[id] === 1) return;
    seen[id] = 1;
    const successors: BlockId[] = [];
    eachSuccessor(block, (to) => successors.push(to));
    stack.push({ block, successors });
  };
  enter(0);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.successors.pop();
    if (next === undefined) {
      order.push(top.block);
      stack.pop();
    } else enter(next);
  }
  return order.reverse();
}

/** The ids of the blocks that control can come to. */
export function reachableBlocks(flow: FlowFunction): ReadonlySet<BlockId> {
  return flow.derived(reachableSet);
}

function reachableSet(flow: FlowFunction): ReadonlySet<BlockId> {
  return new Set(reversePostorder(flow).map((block) => block.id));
}

/** The reachable blocks from which control may come to this one, by any edge; one edge each. */
export function predecessors(flow: FlowFunction, block: BlockId): readonly BlockId[] {
  return flow.derived(allPredecessors)[block] ?? [];
}

function allPredecessors(flow: FlowFunction): readonly (readonly BlockId[])[] {
  const lists: BlockId[][] = flow.blocks.map(() => []);
  for (const block of reversePostorder(flow)) {
    eachSuccessor(block, (to) => {
      const list = lists[to];
      if (list !== undefined && !list.includes(block.id)) list.push(block.id);
    });
  }
  return lists;
}
