import { solveForward } from './dataflow.ts';
import { eachDereference } from './dereferences.ts';
import type { DereferenceKind } from './dereferences.ts';
import type { Block, FlowFunction } from './form.ts';
import type { Instruction, Key } from './instruction.ts';
import { NullnessAnalysis } from './nullness-analysis.ts';
import type { NullnessModel } from './nullness-analysis.ts';
import { slotsOf } from './nullness-slots.ts';
import type { Nullness } from './nullness-value.ts';

/** A use that null does not survive. */
export interface NullDereference {
  readonly kind: DereferenceKind;
  /** Of the member that is read or written. */
  readonly key: Key | undefined;
  readonly instruction: Instruction;
  readonly block: Block;
  /** undefined: nothing is known of the value. */
  readonly nullness: Nullness | undefined;
}

/**
 * Calls `visit` for each use of something whose nullness is followed, where control can come to it; never for a graph
 * that is too large or too dynamic to be sure.
 */
export function eachNullDereference(
  flow: FlowFunction,
  model: NullnessModel,
  visit: (dereference: NullDereference) => void,
): void {
  if (flow.isDynamic) return;
  const slots = slotsOf(flow, (call) => model.resultOf(call)?.endsWith('-or-null') === true);
  if (slots === undefined) return;
  const solution = solveForward(flow, new NullnessAnalysis(flow, model, slots));
  solution?.eachInstruction((instruction, state, block) => {
    eachDereference(instruction, (place, kind, key) => {
      const slot = slots.ofPlace(place);
      if (slot === undefined) return;
      visit({ kind, key, instruction, block, nullness: state.slots[slot]?.nullness });
    });
  });
}
