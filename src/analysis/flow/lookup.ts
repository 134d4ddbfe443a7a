import type { Range } from '../../domain/text-position.ts';
import type { Site } from './definitions.ts';
import type { FlowFunction } from './form.ts';
import type { InstructionOf, Op } from './instruction.ts';

/**
 * The instructions that come from exactly this range of the text. More than one: an expression may need several, and
 * the body of a `finally` stands in the graph once per way out.
 */
export function instructionsAt(flow: FlowFunction, { start, end }: Range): readonly Site[] {
  return flow.derived(sitesByStart).get(start)?.get(end) ?? [];
}

/** Those of one kind, e.g. the calls that come from the range of a call. */
export function instructionsOfKindAt<Kind extends Op>(
  flow: FlowFunction,
  range: Range,
  op: Kind,
): readonly (Site & { readonly instruction: InstructionOf<Kind> })[] {
  return instructionsAt(flow, range).filter(
    (site): site is Site & { readonly instruction: InstructionOf<Kind> } => site.instruction.op === op,
  );
}

/** All instructions of one kind, in the order of the blocks; also those that control cannot come to. */
export function instructionsOfKind<Kind extends Op>(
  flow: FlowFunction,
  op: Kind,
): readonly (Site & { readonly instruction: InstructionOf<Kind> })[] {
  const sites = flow.derived(sitesByOp).get(op) ?? [];
  // Sites are filed under their own `op`.
  return sites as readonly (Site & { readonly instruction: InstructionOf<Kind> })[];
}

function sitesByOp(flow: FlowFunction): ReadonlyMap<Op, readonly Site[]> {
  const found = new Map<Op, Site[]>();
  eachSite(flow, (site) => {
    const list = found.get(site.instruction.op);
    if (list === undefined) found.set(site.instruction.op, [site]);
    else list.push(site);
  });
  return found;
}

function sitesByStart(flow: FlowFunction): ReadonlyMap<number, ReadonlyMap<number, readonly Site[]>> {
  const found = new Map<number, Map<number, Site[]>>();
  eachSite(flow, (site) => {
    const { start, end } = site.instruction.at;
    const ends = found.get(start) ?? new Map<number, Site[]>();
    found.set(start, ends);
    const list = ends.get(end);
    if (list === undefined) ends.set(end, [site]);
    else list.push(site);
  });
  return found;
}

function eachSite(flow: FlowFunction, visit: (site: Site) => void): void {
  for (const block of flow.blocks) {
    block.instructions.forEach((instruction, index) => {
      visit({ instruction, block, index });
    });
  }
}
