import type { Block, BlockId, FlowFunction } from '../../../analysis/flow/form.ts';
import { eachSuccessor } from '../../../analysis/flow/graph.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import { valuesBeside } from './done-without.ts';
import type { Given } from './done-without.ts';

/** Blocks that are looked through. */
const furthest = 60;

/** A loop of which nobody breaks out gives the variable an error in each turn, and no turn reads it, or what comes with it. */
export function isOverwrittenEachTurn(
  flow: FlowFunction,
  given: Given & { readonly name: string },
  text: string,
): boolean {
  const { block, copy, call, name } = given;
  const { terminator } = block;
  if (terminator.kind === 'return' || (terminator.kind === 'branch' && terminator.place === copy.to))
    return false;
  if (!/^err\d*$|Err$/.test(name) || /[eE]rror\w*\(/.test(text.slice(call.at.start, call.at.end)))
    return false;
  const loop = blocksAround(flow, block);
  if (loop === undefined || loop.size === 0 || leavesEarly(flow, loop, text)) return false;
  return [copy.to, ...valuesBeside(flow, given)].every((place) =>
    usesOf(flow, place).every((use) => !loop.has(use.block.id)),
  );
}

/** Blocks from where one comes back to this one; undefined: too many. */
function blocksAround(flow: FlowFunction, from: Block): ReadonlySet<BlockId> | undefined {
  const after = waysFrom(flow, from);
  if (after?.has(from.id) !== true) return after && new Set();
  return new Set([...after].filter((id) => waysFrom(flow, flow.blocks[id] ?? from)?.has(from.id) !== false));
}

function waysFrom(flow: FlowFunction, from: Block): ReadonlySet<BlockId> | undefined {
  const seen = new Set<BlockId>();
  const add = (block: Block | undefined): void => {
    if (block !== undefined) eachSuccessor(block, (to, edge) => edge === 'throw' || seen.add(to));
  };
  add(from);
  for (const id of seen) {
    if (seen.size > furthest) return undefined;
    add(flow.blocks[id]);
  }
  return seen;
}

/** In the middle of a turn, which may be the last for what has just failed; its head leads on where there is nothing left. */
function leavesEarly(flow: FlowFunction, loop: ReadonlySet<BlockId>, text: string): boolean {
  const exits = [...loop].filter((id) => {
    const block = flow.blocks[id];
    const next: BlockId[] = [];
    if (block !== undefined) eachSuccessor(block, (to, edge) => edge === 'throw' || next.push(to));
    return next.some((to) => !loop.has(to));
  });
  if (exits.length !== 1) return true;
  const at = flow.blocks[exits[0] ?? 0]?.terminator.at;
  const line = at === undefined ? '' : text.slice(text.lastIndexOf('\n', at.start) + 1, at.start);
  return !/^\s*(?:\w+:\s*)?for\b/.test(line);
}
