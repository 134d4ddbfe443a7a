import { eachDereference } from './dereferences.ts';
import type { DereferenceKind } from './dereferences.ts';
import type { PlaceId } from './form.ts';
import type { Instruction, InstructionOf, Key } from './instruction.ts';

/** What a language and its platform know of null. */
export interface NullnessModel {
  /**
   * `present`: what the call gives is never null. `object-or-null`, `value-or-null`: it may be; otherwise it is an object,
   * or anything. undefined: nothing is known of it.
   */
  readonly resultOf: (
    call: InstructionOf<'call'>,
  ) => 'present' | 'object-or-null' | 'value-or-null' | undefined;
  /** The call comes back, and changes nothing that the program reads: it writes a log. */
  readonly isQuiet: (call: InstructionOf<'call'>) => boolean;
  /** Null survives this use: Go reads nil maps, and calls methods of nil pointers. Default: it never does. */
  readonly survives?: (instruction: Instruction, kind: DereferenceKind, key: Key | undefined) => boolean;
}

/** Calls `visit` for each place that must not be null where the instruction runs. */
export function eachDeadlyUse(
  { survives }: Pick<NullnessModel, 'survives'>,
  instruction: Instruction,
  visit: (place: PlaceId, kind: DereferenceKind, key?: Key) => void,
): void {
  eachDereference(instruction, (place, kind, key) => {
    if (survives?.(instruction, kind, key) !== true) visit(place, kind, key);
  });
}
