import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

const loggers = /^_?(?:console|log|logger|logging|winston|pino|debug)$/i;
const levels = /^(?:log|debug|trace|verbose|silly|info|notice|http|warn|warning|error|dir)$/;

/** Of whatever object: nobody throws by a method of that name (`ctx.warn('…')`). */
const mild = /^(?:debug|info|warn|warning)$/;

/** Does the call write to a log and come back? */
export function isLogCall(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  if (call.style !== 'plain') return false;
  const { names } = calleeOf(flow, call);
  const last = names.at(-1) ?? '';
  const owner = names.at(-2);
  // A `log(…)` or `warn(…)` of the program may well throw.
  if (owner === undefined || owner === 'this') return last === 'debug';
  return mild.test(last) || (loggers.test(owner) && levels.test(last));
}
