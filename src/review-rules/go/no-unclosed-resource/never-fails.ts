import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { declaredType } from '../_kit/declared-type.ts';

/**
 * Functions that fail only for what no program gives them (`json.Marshal` for a channel), or where nothing at all works any
 * more (`filepath.Abs` where the working directory is gone).
 */
const safe =
  /^(?:encoding\/json\.Marshal(?:Indent)?|path\/filepath\.Abs|crypto\/rand\.Read|(?:math\/rand|math\/rand\/v2)\.Read)$/;

/** Functions that fail only where the writer does that they are given first. */
const writing = /^(?:io\.WriteString|fmt\.Fprint(?:f|ln)?)$/;

/** A call that gives an error which is never there: it writes to memory or to a sum, or is one of those that cannot fail. */
export function neverFails(flow: FlowFunction, call: InstructionOf<'call'>, tree: GoTree): boolean {
  const { imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (imported !== undefined && names.length === 2) {
    const path = `${imported.module}.${name}`;
    if (safe.test(path)) return true;
    const [writer] = call.args;
    return writing.test(path) && writer !== undefined && isMemory(flow, addressed(flow, writer.place), tree);
  }
  // Of rows there is an error only when they have come to an end, and are closed.
  if (name === 'Err' && call.args.length === 0 && /^rows?$|Rows?$/.test(names.at(-2) ?? '')) return true;
  return (
    call.receiver !== undefined &&
    /^Write(?:String|Byte|Rune)?$/.test(name) &&
    isMemory(flow, call.receiver, tree)
  );
}

/** `b` of `&b` */
function addressed(flow: FlowFunction, place: PlaceId): PlaceId {
  const made = definitionOf(flow, place)?.instruction;
  const isAddress = made?.op === 'opaque' && made.reason === 'unary_expression';
  return (isAddress ? made.operands[0] : undefined) ?? place;
}

/** Types whose writers never fail; `hash.Hash` says so itself. */
const types = String.raw`(?:bytes\.Buffer|strings\.Builder)`;
const typed = new RegExp(String.raw`^(?:\*?${types}|hash\.Hash(?:32|64)?)$`);
const made = new RegExp(String.raw`\b(?:${types}\{\s*\}|new\(${types}\))$`);
const makers = /^(?:bytes\.NewBuffer(?:String)?|(?:crypto|hash)\/\w+\.New\w*)$/;

function isMemory(flow: FlowFunction, place: PlaceId, tree: GoTree): boolean {
  const type = declaredType(flow, place);
  if (type !== undefined) return typed.test(tree.textOf(type));
  const instruction = definitionOf(flow, place)?.instruction;
  if (instruction?.op === 'copy') return isMemory(flow, instruction.from, tree);
  if (instruction?.op !== 'call') return instruction?.op === 'object' && isMade(instruction, tree);
  const { imported, names } = calleeOf(flow, instruction);
  return imported === undefined
    ? isMade(instruction, tree)
    : names.length === 2 && makers.test(`${imported.module}.${names[1] ?? ''}`);
}

/** Characters of what makes one; and of the name of its type, which stands before what it is made of. */
const [longest, before] = [30, 16];

function isMade({ at }: InstructionOf<'call' | 'object'>, tree: GoTree): boolean {
  return (
    at.end - at.start <= longest &&
    made.test(tree.textOf({ start: Math.max(0, at.start - before), end: at.end }))
  );
}
