import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

/** By its name the program, the test or the request ends in this call. */
export function endsHere(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const name = calleeOf(flow, call).names.at(-1) ?? '';
  return /fatal|exit|panic|abort|usage|^die|^bail|^skip|^fail(?:Now)?$|^must/i.test(name);
}
