import type { PlaceId } from './form.ts';
import type { ArrayPart, Instruction, Key, ObjectPart } from './instruction.ts';

type Visit = (place: PlaceId) => void;

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
    default:
      eachReadOfMaking(instruction, visit);
  }
}

/** Of what makes a new value of parts. */
function eachReadOfMaking(instruction: Instruction, visit: Visit): void {
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
    default:
      eachOtherRead(instruction, visit);
  }
}

function eachOtherRead(instruction: Instruction, visit: Visit): void {
  switch (instruction.op) {
    case 'set-member':
      visit(instruction.object);
      visitKey(instruction.key, visit);
      visit(instruction.value);
      break;
    case 'object-rest':
      visit(instruction.object);
      for (const key of instruction.without) visitKey(key, visit);
      break;
    case 'renew':
      if (instruction.keepsValue) visit(instruction.place);
      break;
    case 'opaque':
      instruction.operands.forEach(visit);
      break;
    case 'dispose':
      if (instruction.error !== undefined) visit(instruction.error);
      visit(instruction.value);
      break;
    default:
      if ('value' in instruction && instruction.op !== 'constant') visit(instruction.value);
      else if ('iterator' in instruction) visit(instruction.iterator);
      else if ('source' in instruction) visit(instruction.source);
  }
}

function visitKey(key: Key, visit: Visit): void {
  if (key.kind === 'computed') visit(key.place);
}

function visitParts(parts: readonly ObjectPart[], visit: Visit): void {
  for (const part of parts) {
    if ('key' in part) visitKey(part.key, visit);
    if ('value' in part) visit(part.value);
  }
}

function visitItems(items: readonly ArrayPart[], visit: Visit): void {
  for (const item of items) if (item !== 'hole') visit(item.place);
}
