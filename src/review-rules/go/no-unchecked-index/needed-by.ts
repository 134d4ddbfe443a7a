import { constantOf, definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { measuredBy } from './measured-by.ts';

/** A place where something is read of a list: `x[3]`, `x[2:]`, `binary.BigEndian.Uint32(x)`. */
export interface Reading {
  readonly node: GoNode;
  readonly list: GoNode;
  /** Elements it needs, as far as they are written there; undefined: what the index is has to be looked up. */
  readonly least: number | undefined;
}

/** What the node reads of a list; undefined: nothing that is followed. */
export function readingOf(node: GoNode, tree: GoTree): Reading | undefined {
  const list = node.kind === 'call_expression' ? bytesGiven(node, tree) : childOf(node, 'operand');
  if (list === undefined) return undefined;
  if (node.kind === 'call_expression') return { node, list, least: widthOf(node, tree) };
  if (node.kind === 'slice_expression') {
    const least = neededByCut(node, tree);
    return least === 0 ? undefined : { node, list, least };
  }
  const index = childOf(node, 'index');
  const isKnown = index !== undefined && /^(?:\d{1,3}$|len\()/.test(tree.textOf(index));
  return isKnown ? { node, list, least: undefined } : undefined;
}

function bytesGiven(call: GoNode, tree: GoTree): GoNode | undefined {
  const [first] = partsOf(childOf(call, 'arguments') ?? call);
  return widthOf(call, tree) > 0 && first?.kind === 'identifier' ? first : undefined;
}

/** Bytes that `binary.BigEndian.Uint32(b)` reads; 0 for another call. */
function widthOf(call: GoNode, tree: GoTree): number {
  const callee = childOf(call, 'function');
  const bits = /^binary\.(?:Big|Little)Endian\.Uint(16|32|64)$/.exec(
    callee === undefined ? '' : tree.textOf(callee),
  )?.[1];
  return Number(bits ?? 0) / bitsOfByte;
}

const bitsOfByte = 8;

/** 4 for `x[4:]`, 8 for `x[4:8]`, and 8 for `binary.BigEndian.Uint32(x[4:])`. */
function neededByCut(cut: GoNode, tree: GoTree): number {
  const [start, end] = [childOf(cut, 'start'), childOf(cut, 'end')];
  const call = cut.parent?.kind === 'argument_list' ? cut.parent.parent : undefined;
  const width = end === undefined && call !== undefined ? widthOf(call, tree) : 0;
  const [from, to] = [numberIn(start, tree), numberIn(end, tree)];
  // Behind a beginning that is not known, nor is the end.
  return from === undefined ? 0 : Math.max(from + width, to ?? 0);
}

/** Undefined: it is not written as a number. */
function numberIn(bound: GoNode | undefined, tree: GoTree): number | undefined {
  if (bound === undefined) return 0;
  const text = tree.textOf(bound);
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

/** What an instruction reads of a list, and how long that has to be for it. @param readings By where they end. */
export function neededBy(
  flow: FlowFunction,
  instruction: Instruction,
  readings: ReadonlyMap<number, Reading>,
): { readonly object: PlaceId; readonly needed: number; readonly reading: Reading } | undefined {
  const reading = readings.get(instruction.at.end);
  if (reading?.node.start !== instruction.at.start) return undefined;
  if (instruction.op === 'member' && instruction.key.kind === 'computed' && reading.least === undefined) {
    const needed = lengthNeeded(flow, instruction.object, instruction.key.place);
    return needed === undefined ? undefined : { object: instruction.object, needed, reading };
  }
  const object =
    instruction.op === 'call'
      ? instruction.args[0]?.place
      : instruction.op === 'opaque' && instruction.reason === 'slice_expression'
        ? instruction.operands[0]
        : undefined;
  return object === undefined || reading.least === undefined
    ? undefined
    : { object, needed: reading.least, reading };
}

/** How long it must be to have an element at a place: 3 for `x[2]` and for `x[len(x)-3]`. */
function lengthNeeded(flow: FlowFunction, object: PlaceId, index: PlaceId): number | undefined {
  const known = constantOf(flow, index);
  if (known?.type === 'number') return known.value + 1;
  const made = definitionOf(flow, index)?.instruction;
  if (made?.op !== 'binary' || made.operator !== '-' || measuredBy(flow, made.left) !== object)
    return undefined;
  const distance = constantOf(flow, made.right);
  return distance?.type === 'number' ? distance.value : undefined;
}
