import type { PlaceId } from './form.ts';
import type { ArrayPart, Capture, Instruction, Key, ObjectPart } from './instruction.ts';

type Visit = (place: PlaceId) => void;

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
      return instruction.parts.some((part) => part.kind === 'spread' || part.key.kind === 'computed');
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

/** Calls `visit` for each place the instruction reads; what closures capture is not read by making them. */
export function eachRead(instruction: Instruction, visit: Visit): void {
  switch (instruction.op) {
    case 'copy':
      visit(instruction.from);
      break;
    case 'member':
    case 'delete-member':
      visit(instruction.object);
      visitKey(instruction.key, visit);
      break;
    case 'set-member':
      visit(instruction.object);
      visitKey(instruction.key, visit);
      visit(instruction.value);
      break;
    case 'call':
    case 'defer':
      visit(instruction.callee);
      if (instruction.receiver !== undefined) visit(instruction.receiver);
      for (const argument of instruction.args) visit(argument.place);
      break;
    case 'unary':
      visit(instruction.operand);
      break;
    case 'binary':
      visit(instruction.left);
      visit(instruction.right);
      break;
    case 'renew':
      if (instruction.keepsValue) visit(instruction.place);
      break;
    default:
      eachOtherRead(instruction, visit);
  }
}

function eachOtherRead(instruction: Instruction, visit: Visit): void {
  switch (instruction.op) {
    case 'object':
      visitParts(instruction.parts, visit);
      break;
    case 'array':
      visitItems(instruction.parts, visit);
      break;
    case 'template':
      instruction.parts.forEach(visit);
      break;
    case 'class':
      if (instruction.superclass !== undefined) visit(instruction.superclass);
      for (const member of instruction.members) if (member.key !== undefined) visitKey(member.key, visit);
      break;
    case 'element':
      if (typeof instruction.tag === 'number') visit(instruction.tag);
      visitParts(instruction.attributes, visit);
      visitItems(instruction.children, visit);
      break;
    case 'iterator':
    case 'import':
      visit(instruction.source);
      break;
    case 'iterator-next':
    case 'iterator-value':
    case 'iterator-rest':
    case 'iterator-close':
      visit(instruction.iterator);
      break;
    case 'object-rest':
      visit(instruction.object);
      for (const key of instruction.without) visitKey(key, visit);
      break;
    case 'opaque':
      instruction.operands.forEach(visit);
      break;
    case 'dispose':
      if (instruction.error !== undefined) visit(instruction.error);
      visit(instruction.value);
      break;
    case 'await':
    case 'yield':
    case 'require-object':
    case 'export':
      visit(instruction.value);
      break;
    default:
      break;
  }
}

function visitKey(key: Key, visit: Visit): void {
  if (key.kind === 'computed') visit(key.place);
}

function visitParts(parts: readonly ObjectPart[], visit: Visit): void {
  for (const part of parts) {
    if (part.kind !== 'spread') visitKey(part.key, visit);
    if (part.kind === 'value' || part.kind === 'spread') visit(part.value);
  }
}

function visitItems(items: readonly ArrayPart[], visit: Visit): void {
  for (const item of items) if (item !== 'hole') visit(item.place);
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
