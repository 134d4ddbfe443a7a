import { definitionOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { Taint } from './taint.ts';
import { joined } from './taint.ts';
import type { Tracing } from './tracing.ts';

/** Of all that a function gives back as the result with this number. */
export function taintOfReturns(flow: FlowFunction, number: string, trace: Tracing): Taint {
  return joined(returnedBy(flow, number).map((place) => trace.taintOf({ flow, place })));
}

/** More returns are not followed. */
const mostReturns = 40;

export function returnedBy(flow: FlowFunction, number: string): readonly PlaceId[] {
  const values = flow.blocks.flatMap(({ terminator }) =>
    terminator.kind === 'return' && terminator.value !== undefined ? [terminator.value] : [],
  );
  return values.slice(0, mostReturns).flatMap((value) => {
    const made = definitionOf(flow, value)?.instruction;
    if (made?.op !== 'array') return number === '0' ? [value] : [];
    const part = made.parts[Number(number)];
    return part === undefined || part === 'hole' ? [] : [part.place];
  });
}
