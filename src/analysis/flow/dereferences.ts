import type { PlaceId } from './form.ts';
import type { ArrayPart, Instruction, Key } from './instruction.ts';

/** What an instruction does that null does not survive. */
export type DereferenceKind = 'read' | 'write' | 'call' | 'iterate' | 'unpack' | 'look-up';

/** `key`: of the member that is read or written. */
type Visit = (place: PlaceId, kind: DereferenceKind, key?: Key) => void;

/** Calls `visit` for each place that must not be null where the instruction runs. */
export function eachDereference(instruction: Instruction, visit: Visit): void {
  switch (instruction.op) {
    case 'member':
      visit(instruction.object, 'read', instruction.key);
      break;
    case 'set-member':
    case 'delete-member':
      visit(instruction.object, 'write', instruction.key);
      break;
    case 'call':
      // A method was read from its receiver before.
      if (instruction.receiver === undefined) visit(instruction.callee, 'call');
      eachSpread(instruction.args, visit);
      break;
    case 'require-object':
      visit(instruction.value, 'unpack');
      break;
    case 'binary':
      if (instruction.operator === 'in' || instruction.operator === 'instanceof')
        visit(instruction.right, 'look-up');
      break;
    default:
      eachIterated(instruction, visit);
  }
}

function eachIterated(instruction: Instruction, visit: Visit): void {
  switch (instruction.op) {
    case 'array':
      eachSpread(instruction.parts, visit);
      break;
    case 'iterator':
      if (instruction.mode !== 'keys') visit(instruction.source, 'iterate');
      break;
    case 'yield':
      if (instruction.isDelegate) visit(instruction.value, 'iterate');
      break;
    default:
      break;
  }
}

function eachSpread(parts: readonly ArrayPart[], visit: Visit): void {
  for (const part of parts) if (part !== 'hole' && part.isSpread) visit(part.place, 'iterate');
}
