import { mayRunOtherCode, writtenPlace } from './effects.ts';
import type { Block, BlockId, FlowFunction, PlaceId } from './form.ts';
import { eachSuccessor, predecessors } from './graph.ts';
import type { Constant, Instruction } from './instruction.ts';

/** An instruction and where it stands. */
export interface Site {
  readonly instruction: Instruction;
  readonly block: Block;
  readonly index: number;
}

const none: readonly Site[] = [];

/** The instructions that assign a place, in the order of the blocks. A parameter has a value before any of them. */
export function definitionsOf(flow: FlowFunction, place: PlaceId): readonly Site[] {
  return flow.derived(allDefinitions)[place] ?? none;
}

function allDefinitions(flow: FlowFunction): readonly (readonly Site[] | undefined)[] {
  const definitions: (Site[] | undefined)[] = new Array<Site[] | undefined>(flow.places.length).fill(
    undefined,
  );
  for (const block of flow.blocks) {
    block.instructions.forEach((instruction, index) => {
      const place = writtenPlace(instruction);
      if (place === undefined || instruction.op === 'renew') return;
      const site = { instruction, block, index };
      const sites = definitions[place];
      if (sites === undefined) definitions[place] = [site];
      else sites.push(site);
    });
  }
  return definitions;
}

/** The one instruction that can have made the value of a place; undefined when there are several, or none in this function. */
export function definitionOf(flow: FlowFunction, place: PlaceId): Site | undefined {
  const { kind, isWrittenElsewhere } = flow.places[place] ?? {};
  if ((kind !== 'temporary' && kind !== 'local') || isWrittenElsewhere === true) return undefined;
  const sites = definitionsOf(flow, place);
  return sites.length === 1 ? sites[0] : undefined;
}

/** The constant a place holds wherever it can be read; copies are followed. */
export function constantOf(flow: FlowFunction, place: PlaceId): Constant | undefined {
  const definition = definitionOf(flow, place)?.instruction;
  if (definition?.op === 'constant') return definition.value;
  return definition?.op === 'copy' && definition.from !== place
    ? constantOf(flow, definition.from)
    : undefined;
}

/** Every read of the place in this function finds the same value (in one turn of the loop it is declared in). */
export function isFixed(flow: FlowFunction, place: PlaceId): boolean {
  const { kind, isWrittenElsewhere } = flow.places[place] ?? {};
  if (isWrittenElsewhere !== false) return false;
  const assigned = definitionsOf(flow, place).length;
  return kind === 'temporary' || kind === 'local' ? assigned <= 1 : assigned === 0;
}

/** How far `isUnchanged` looks. */
const searchedBlocks = 64;

/**
 * The place still holds at the end of `to` what it held just after instruction `index` of `from`, on every way between
 * them. Both are in the same turn of the loops around them. False when it cannot be seen.
 */
export function isUnchanged(
  flow: FlowFunction,
  place: PlaceId,
  from: { readonly block: BlockId; readonly index: number },
  to: BlockId,
): boolean {
  if (isFixed(flow, place)) return true;
  const changes = changesOf(flow, place);
  const seen = new Set<BlockId>([to]);
  const queue = [to];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const instructions = flow.blocks[id]?.instructions ?? [];
    const isStart = id === from.block;
    if (instructions.some((instruction, index) => (!isStart || index > from.index) && changes(instruction)))
      return false;
    if (isStart) continue;
    const before = predecessors(flow, id);
    if (before.length === 0 || seen.size > searchedBlocks) return false;
    for (const next of before) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return true;
}

function changesOf(flow: FlowFunction, place: PlaceId): (instruction: Instruction) => boolean {
  const isShared = flow.places[place]?.isWrittenElsewhere !== false;
  return (instruction) => writtenPlace(instruction) === place || (isShared && mayRunOtherCode(instruction));
}

/**
 * Wherever the value that the site assigned is still there at the end of `to`, perhaps turns of a loop later, `place`
 * holds what it held at the site. False when it cannot be seen.
 */
export function isUnchangedWith(flow: FlowFunction, place: PlaceId, site: Site, to: BlockId): boolean {
  const changes = changesOf(flow, place);
  const kept = writtenPlace(site.instruction);
  const seen = new Set<number>();
  const queue = [{ block: site.block, index: site.index + 1, hasChanged: false }];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const { instructions } = at.block;
    let { index, hasChanged } = at;
    for (; index < instructions.length; index++) {
      const instruction = instructions[index];
      if (instruction === undefined || writtenPlace(instruction) === kept) break;
      hasChanged ||= changes(instruction);
    }
    if (index < instructions.length) continue;
    if ((hasChanged && at.block.id === to) || seen.size > searchedBlocks) return false;
    eachSuccessor(at.block, (next) => {
      const key = next * 2 + Number(hasChanged);
      const block = flow.blocks[next];
      if (block === undefined || seen.has(key)) return;
      seen.add(key);
      queue.push({ block, index: 0, hasChanged });
    });
  }
  return true;
}
