import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';

/** `x` of `len(x)`, and of an `n` that was given `len(x)`. */
export function measuredBy(flow: FlowFunction, place: PlaceId): PlaceId | undefined {
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'copy') return made.from === place ? undefined : measuredBy(flow, made.from);
  if (made?.op !== 'call' || calleeOf(flow, made).names.join('.') !== 'len') return undefined;
  return made.args[0]?.place;
}
