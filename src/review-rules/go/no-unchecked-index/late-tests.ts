import { constantOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { Lengths } from './length.ts';
import { measuredBy } from './measured-by.ts';
import type { Reading } from './needed-by.ts';
import type { UncheckedIndex } from './unchecked-index.ts';

interface Step {
  readonly instruction: Instruction;
  readonly state: Lengths;
  /** What was read of each list so far, in the order of the text. */
  readonly seen: ReadonlyMap<PlaceId, Reading>;
}

/** Tests for a length that are never true any more: the read before them has panicked by then. */
export function lateTests(flow: FlowFunction, { instruction, state, seen }: Step): readonly UncheckedIndex[] {
  const object = instruction.op === 'binary' ? measuredBy(flow, instruction.left) : undefined;
  const [known, reading] = object === undefined ? [] : [state.get(object), seen.get(object)];
  if (instruction.op !== 'binary' || object === undefined || known === undefined || reading === undefined)
    return [];
  const { least, asked } = known;
  if (asked !== undefined || !Number.isFinite(least) || !isFromElsewhere(flow, object)) return [];
  if (!isNever(flow, instruction, least)) return [];
  return [{ ...reading, reason: 'late', needed: least, least: 0, source: 'given', test: instruction.at }];
}

/** `len(x) < 1`, where it has one for sure. */
function isNever(flow: FlowFunction, { operator, right }: InstructionOf<'binary'>, least: number): boolean {
  const bound = constantOf(flow, right);
  if (bound?.type !== 'number') return false;
  if (operator === '<') return bound.value > 0 && bound.value <= least;
  return (operator === '<=' || operator === '===') && bound.value < least && bound.value >= 0;
}

/** It is not made here with a length of its own. */
function isFromElsewhere(flow: FlowFunction, place: PlaceId): boolean {
  const made = definitionsOf(flow, place).map(({ instruction }) =>
    instruction.op === 'copy' ? definitionsOf(flow, instruction.from)[0]?.instruction : instruction,
  );
  return made.length <= 1 && made.every((one) => one?.op === 'member');
}
