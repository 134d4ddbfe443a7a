import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

/** The call that gives the value, alone or among others. */
export function callBehind(flow: FlowFunction, place: PlaceId): InstructionOf<'call'> | undefined {
  if (flow.places[place]?.kind !== 'temporary') return undefined;
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'call') return made;
  if (made?.op !== 'member' || made.key.kind !== 'name' || !/^\d+$/.test(made.key.name)) return undefined;
  return callBehind(flow, made.object);
}
