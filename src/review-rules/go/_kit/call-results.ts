import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { aliasesOf, usesOf } from '../../../analysis/flow/uses.ts';

/** One of the results of a call. */
export interface CallResult {
  readonly place: PlaceId;
  /** What takes it out of the results. */
  readonly from: Instruction;
}

/** The result with this number, where the call has several and the function keeps it. */
export function resultOf(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  number: number,
): CallResult | undefined {
  for (const { by } of usesOf(flow, call.to)) {
    if (!('op' in by) || by.op !== 'member' || by.key.kind !== 'name') continue;
    if (by.key.name === String(number)) return { place: by.to, from: by };
  }
  return undefined;
}

/** The variable that the result is given to. */
export function variableOf(flow: FlowFunction, { place }: CallResult): PlaceId | undefined {
  return [...aliasesOf(flow, place)].find((alias) => flow.places[alias]?.kind !== 'temporary');
}
