import type { BlockId, FlowFunction } from './form.ts';
import { eachSuccessor } from './graph.ts';

/** Every way from the end of `from` that returns goes through `through`; exceptions are not counted. */
export function isOnEveryWay(flow: FlowFunction, from: BlockId, through: BlockId): boolean {
  const known = flow.derived(answersByBlock);
  const key = from * flow.blocks.length + through;
  const answer = known.get(key) ?? search(flow, from, through);
  known.set(key, answer);
  return answer;
}

function answersByBlock(): Map<number, boolean> {
  return new Map();
}

function search(flow: FlowFunction, from: BlockId, through: BlockId): boolean {
  const seen = new Set([through]);
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const block = flow.blocks[id];
    if (block === undefined) continue;
    if (block.terminator.kind === 'return') return false;
    eachSuccessor(block, (to, edge) => {
      if (edge === 'throw' || seen.has(to)) return;
      seen.add(to);
      queue.push(to);
    });
  }
  return from !== through;
}
