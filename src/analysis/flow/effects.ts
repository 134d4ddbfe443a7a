import type { PlaceId } from './form.ts';
import type { Capture, Instruction } from './instruction.ts';

/** The place an instruction assigns; undefined when it assigns none. */
export function writtenPlace(instruction: Instruction): PlaceId | undefined {
  if ('to' in instruction) return instruction.to;
  return instruction.op === 'renew' ? instruction.place : undefined;
}

/** Binary operators that never run code and never throw. */
const pureOperators: ReadonlySet<string> = new Set(['===', '!==', 'or-undefined']);
const pureUnary: ReadonlySet<string> = new Set(['!', 'typeof', 'void']);

/** Whether the instruction may end in an exception. Calls may; a copy, a constant, a closure may not. */
export function mayThrow(instruction: Instruction): boolean {
  switch (instruction.op) {
    case 'copy':
      return instruction.isChecked === true;
    case 'constant':
    case 'function':
    case 'template-strings':
    case 'regexp':
    case 'catch':
    case 'renew':
    case 'meta':
    case 'export':
    case 'iterator-value':
    case 'defer':
    case 'generator-start':
      return false;
    case 'unary':
      return !pureUnary.has(instruction.operator);
    case 'binary':
      return !pureOperators.has(instruction.operator);
    case 'template':
      return instruction.parts.length > 0;
    case 'object':
      return instruction.parts.some(
        (part) => part.kind === 'spread' || ('key' in part && part.key.kind === 'computed'),
      );
    case 'array':
      return instruction.parts.some((part) => part !== 'hole' && part.isSpread);
    case 'iterator':
      return instruction.mode !== 'keys';
    case 'iterator-close':
      return !instruction.isQuiet;
    default:
      return true;
  }
}

/** Whether code we do not see may run: afterwards a variable with `isWrittenElsewhere` may hold anything. Getters are not counted. */
export function mayRunOtherCode(instruction: Instruction): boolean {
  switch (instruction.op) {
    case 'call':
    case 'await':
    case 'yield':
    case 'generator-start':
    case 'iterator':
    case 'iterator-next':
    case 'iterator-rest':
    case 'iterator-close':
    case 'dispose':
    case 'import':
    case 'class':
    case 'opaque':
      return true;
    default:
      return false;
  }
}

/** The variables that closures made by the instruction hold on to. */
export function capturesOf(instruction: Instruction): readonly Capture[] {
  switch (instruction.op) {
    case 'function':
    case 'object':
    case 'class':
      return instruction.captures;
    default:
      return [];
  }
}
