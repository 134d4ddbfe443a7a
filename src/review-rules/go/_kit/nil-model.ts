import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { DereferenceKind } from '../../../analysis/flow/dereferences.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf, Key } from '../../../analysis/flow/instruction.ts';
import type { NullnessModel } from '../../../analysis/flow/nullness-model.ts';
import { isLogCall } from './is-log-call.ts';

/** Functions that never give nil. */
const makers = /^(?:make|new|errors\.New|fmt\.Errorf)$/;

/**
 * What Go makes of nil. Reading a nil map, ranging over nil and calling the method of a nil pointer is fine; taking a field,
 * writing an element and calling the method of an interface is not. `isInterface`: the place holds one that has the method.
 */
export function nilModel(
  flow: FlowFunction,
  isInterface: (place: PlaceId, method: string) => boolean,
): NullnessModel {
  return {
    resultOf: (call) => (makers.test(calleeOf(flow, call).names.join('.')) ? 'present' : undefined),
    isQuiet: (call) => isLogCall(flow, call),
    survives: (instruction, kind, key) => survives(instruction, kind, key) || isPlainMethod(instruction),
  };

  function isPlainMethod(instruction: Instruction): boolean {
    if (instruction.op !== 'member' || !flow.derived(calledPlaces).has(instruction.to)) return false;
    return instruction.key.kind !== 'name' || !isInterface(instruction.object, instruction.key.name);
  }
}

function survives(instruction: Instruction, kind: DereferenceKind, key: Key | undefined): boolean {
  if (kind === 'iterate') return true;
  return instruction.op === 'member' && key?.kind === 'computed';
}

/** Places that are called, now, later or beside the function. */
function calledPlaces(flow: FlowFunction): ReadonlySet<PlaceId> {
  const found = new Set<PlaceId>();
  for (const { instructions } of flow.blocks) {
    for (const instruction of instructions) {
      if (instruction.op === 'call' || instruction.op === 'defer') found.add(instruction.callee);
      else if (isStart(instruction)) for (const place of instruction.operands.slice(0, 1)) found.add(place);
    }
  }
  return found;
}

function isStart(instruction: Instruction): instruction is InstructionOf<'opaque'> {
  return instruction.op === 'opaque' && instruction.reason === 'go';
}
