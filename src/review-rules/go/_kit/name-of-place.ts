import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';

/** `m` of a variable, the last name of a member without a variable: `m` of `x.m`. */
export function nameOfPlace(flow: FlowFunction, place: PlaceId): string | undefined {
  const variable = flow.places[place];
  if (variable !== undefined && variable.kind !== 'temporary') return variable.name;
  return flow.derived(memberNames).get(place);
}

function memberNames(flow: FlowFunction): ReadonlyMap<PlaceId, string> {
  const found = new Map<PlaceId, string>();
  for (const { instructions } of flow.blocks)
    for (const instruction of instructions)
      if (instruction.op === 'member' && instruction.key.kind === 'name')
        found.set(instruction.to, instruction.key.name);
  return found;
}
