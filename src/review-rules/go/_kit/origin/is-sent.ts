import { writtenPlace } from '../../../../analysis/flow/effects.ts';
import { argumentAt } from '../argument-at.ts';
import type { CallSite } from '../each-call.ts';
import { makersOf } from './makers.ts';
import { isOutside } from './taint.ts';
import type { Trace } from './trace.ts';

/**
 * Does whoever sends a request, or the server that answers one, choose the text that a call is given first? What stands in settings
 * is left to their owner.
 */
export function isSent({ flow, call }: CallSite, trace: Trace): boolean {
  const place = call.args[0]?.place;
  if (place === undefined) return false;
  const text = argumentAt(call, 0, trace.tree);
  if (text !== undefined && /\.Header\.(?:Get|Values)\(/.test(trace.tree.textOf(text))) return true;
  // What is read of the variable is no check of it.
  return makersOf(trace.tree, { flow, place }).some((maker) => {
    const made = maker.kind === 'call' ? maker.call : maker.kind === 'made' ? maker.by : undefined;
    const to = made === undefined ? undefined : writtenPlace(made);
    return to !== undefined && 'flow' in maker && isOutside(trace.of({ flow: maker.flow, place: to }));
  });
}
