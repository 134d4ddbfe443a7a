import { solveForward } from './dataflow.ts';
import type { DereferenceKind } from './dereferences.ts';
import type { Solution } from './dataflow.ts';
import type { Block, FlowFunction, PlaceId, Return } from './form.ts';
import type { Instruction, Key } from './instruction.ts';
import { NullnessAnalysis } from './nullness-analysis.ts';
import { eachDeadlyUse } from './nullness-model.ts';
import type { NullnessModel } from './nullness-model.ts';
import { slotsOf } from './nullness-slots.ts';
import type { Slots } from './nullness-slots.ts';
import type { State } from './nullness-state.ts';
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
  const { slots, solution } = solve(flow, model, []) ?? {};
  solution?.eachInstruction((instruction, state, block) => {
    eachDeadlyUse(model, instruction, (place, kind, key) => {
      const slot = slots?.ofPlace(place);
      if (slot === undefined) return;
      visit({ kind, key, instruction, block, nullness: state.slots[slot]?.nullness });
    });
  });
}

/** Calls `visit` for each `return` that control can come to, with what is known there of the place that `asked` names for it. */
export function eachReturnedNullness(
  flow: FlowFunction,
  model: NullnessModel,
  ...[asked, visit]: [
    asked: ReadonlyMap<Return, PlaceId>,
    visit: (terminator: Return, nullness: Nullness | undefined) => void,
  ]
): void {
  const { slots, solution } = solve(flow, model, [...asked.values()]) ?? {};
  solution?.eachExit(({ terminator, state }) => {
    if (terminator?.kind !== 'return') return;
    const place = asked.get(terminator);
    const slot = place === undefined ? undefined : slots?.ofPlace(place);
    if (slot !== undefined) visit(terminator, state.slots[slot]?.nullness);
  });
}

/** Calls `visit` for each of these instructions that control can come to, with what is known there of the place beside it. */
export function eachNullnessAt(
  flow: FlowFunction,
  model: NullnessModel,
  ...[asked, visit]: [
    asked: ReadonlyMap<Instruction, PlaceId>,
    visit: (instruction: Instruction, nullness: Nullness | undefined) => void,
  ]
): void {
  const { slots, solution } = solve(flow, model, [...asked.values()]) ?? {};
  solution?.eachInstruction((instruction, state) => {
    const place = asked.get(instruction);
    const slot = place === undefined ? undefined : slots?.ofPlace(place);
    if (slot !== undefined) visit(instruction, state.slots[slot]?.nullness);
  });
}

interface Solved {
  readonly slots: Slots;
  readonly solution: Solution<State> | undefined;
}

function solve(flow: FlowFunction, model: NullnessModel, asked: readonly PlaceId[]): Solved | undefined {
  if (flow.isDynamic) return undefined;
  const slots = slotsOf(flow, model, asked);
  return slots && { slots, solution: solveForward(flow, new NullnessAnalysis(flow, model, slots)) };
}
