import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

const loggers = /^(?:log|glog|klog|slog|logrus|zap|t|b|tb)$|log(?:ger)?$/i;
const levels = /^(?:Print|Trace|Debug|Info|Notice|Warn|Warning|Error|Log)(?:f|ln|w|S|Depth|Context)?$/;

/** Does the call write to a log and come back? */
export function isLogCall(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const [method = '', owner = ''] = calleeOf(flow, call).names.toReversed();
  if (owner === 'fmt') return /^F?[pP]rint(?:f|ln)?$/.test(method);
  return loggers.test(owner) && levels.test(method);
}
