import type { PlaceId } from './form.ts';
import type { Argument, ArrayPart, Instruction, Key } from './instruction.ts';

/** What an instruction does that null does not survive. */
export type DereferenceKind = 'read' | 'write' | 'call' | 'iterate' | 'unpack' | 'look-up';

export interface Dereference {
  readonly kind: DereferenceKind;
  readonly place: PlaceId;
  /** Of a member that is read or written. */
  readonly key: Key | undefined;
}

/** Calls `visit` for each place that must not be null where the instruction runs. */
export function eachDereference(instruction: Instruction, visit: (dereference: Dereference) => void): void {
  const note = (kind: DereferenceKind, place: PlaceId, key?: Key): void => {
    visit({ kind, place, key });
  };
  switch (instruction.op) {
    case 'member':
      note('read', instruction.object, instruction.key);
      break;
    case 'set-member':
    case 'delete-member':
      note('write', instruction.object, instruction.key);
      break;
    case 'call':
      // A method was read from its receiver before.
      if (instruction.receiver === undefined) note('call', instruction.callee);
      eachSpread(instruction.args, note);
      break;
    case 'array':
      eachSpread(instruction.parts, note);
      break;
    case 'iterator':
      if (instruction.mode !== 'keys') note('iterate', instruction.source);
      break;
    case 'yield':
      if (instruction.isDelegate) note('iterate', instruction.value);
      break;
    case 'require-object':
      note('unpack', instruction.value);
      break;
    case 'binary':
      if (instruction.operator === 'in' || instruction.operator === 'instanceof')
        note('look-up', instruction.right);
      break;
    default:
      break;
  }
}

function eachSpread(
  parts: readonly (Argument | ArrayPart)[],
  note: (kind: DereferenceKind, place: PlaceId) => void,
): void {
  for (const part of parts) if (part !== 'hole' && part.isSpread) note('iterate', part.place);
}
