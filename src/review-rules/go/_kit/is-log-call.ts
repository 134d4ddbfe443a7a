import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

const loggers = /^(?:log|glog|klog|slog|logrus|zap|t|b|tb)$|log(?:ger)?$/i;
const levels = /^(?:Print|Trace|Debug|Info|Notice|Warn|Warning|Error|Log)(?:f|ln|w|S|Depth|Context)?$/;

/** Does the call write to a log and come back? */
export function isLogCall(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  return writesLog(calleeOf(flow, call).names);
}

/** @param names That lead to the function, outermost first: `log`, `Printf`. */
export function writesLog(names: readonly string[]): boolean {
  const [method = '', owner = ''] = names.toReversed();
  if (owner === 'fmt') return /^F?[pP]rint(?:f|ln)?$/.test(method);
  return loggers.test(owner) && levels.test(method);
}
