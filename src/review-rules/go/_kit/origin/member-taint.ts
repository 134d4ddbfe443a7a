import { calleeOf } from '../../../../analysis/flow/callee.ts';
import { definitionOf, definitionsOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../../analysis/flow/uses.ts';
import { childOf, partsOf } from '../../../../languages/go/node.ts';
import { callBehind } from '../call-behind.ts';
import { taintOfCall } from './call-taint.ts';
import { firstUsesOf } from './first-uses.ts';
import { isLookedThrough, isMemberChecked } from './is-checked.ts';
import { carrierOf, fillsFromCarrier, fillsFromPackage, originInCarrier } from './request-sources.ts';
import type { Taint } from './taint.ts';
import { harmless, joined, taintFrom } from './taint.ts';
import type { Tracing } from './tracing.ts';
import { declaredTypeOf, ownerOf } from './variables.ts';
import type { Value } from './variables.ts';

export interface MemberIn {
  readonly flow: FlowFunction;
  readonly member: InstructionOf<'member'>;
}

/** Of `x.name`, `x[i]`, `*x`, and of one of several results. */
export function taintOfMember({ flow, member }: MemberIn, trace: Tracing): Taint {
  const { object, key } = member;
  const held = (): Taint => trace.taintOf({ flow, place: object });
  if (key.kind !== 'name' || key.name === '*') return held();
  if (/^\d+$/.test(key.name)) return taintOfPart({ flow, member }, key.name, trace);
  if (isMemberChecked(flow, member)) return harmless;
  const { root, names } = calleeOf(flow, { callee: member.to });
  const carrier = carrierOf(declaredTypeOf(trace.tree, { flow, place: root }));
  if (carrier !== undefined) return taintFrom(originInCarrier(carrier, names.slice(1)));
  if (trace.options.tellsEntries === true && isNameOfEntry({ flow, member }, trace))
    return taintFrom('entry');
  const owner = ownerOf(trace.tree, { flow, place: object });
  // Its folders were taken off, but it may hold any other sign.
  if (key.name === 'Filename' && isUpload(owner, trace)) return taintFrom('route');
  if (isFilled(owner, trace)) return taintFrom('request');
  return joined([held(), ...fieldTaints(owner, key.name, trace)]);
}

function taintOfPart({ flow, member }: MemberIn, number: string, trace: Tracing): Taint {
  const [made] = definitionsOf(flow, member.object);
  if (made?.instruction.op === 'call') return taintOfCall({ flow, call: made.instruction }, number, trace);
  return number === '0' ? trace.taintOf({ flow, place: member.object }) : harmless;
}

/** A variable that is assigned more often is not followed that far. */
const mostAssignments = 100;

/** What a field of a variable is given, where the struct is made and later. */
function fieldTaints({ flow, place }: Value, field: string, trace: Tracing): readonly Taint[] {
  const taints: Taint[] = [];
  for (const { instruction } of definitionsOf(flow, place).slice(0, mostAssignments))
    taints.push(...fieldOfLiteral(flow, instruction, field, trace));
  if (flow.places[place]?.kind === 'temporary') return taints;
  for (const { by } of firstUsesOf(flow, place)) {
    if (!('op' in by) || by.op !== 'set-member' || by.key.kind !== 'name' || by.key.name !== field) continue;
    taints.push(trace.taintOf({ flow, place: by.value }));
  }
  return taints;
}

function fieldOfLiteral(
  flow: FlowFunction,
  instruction: Instruction,
  field: string,
  trace: Tracing,
): readonly Taint[] {
  if (instruction.op === 'copy')
    return definitionsOf(flow, instruction.from).flatMap(({ instruction: made }) =>
      made.op === 'object' ? fieldOfLiteral(flow, made, field, trace) : [],
    );
  const literal = instruction.op === 'object' ? trace.names.literalAt(instruction.at.start) : undefined;
  if (literal === undefined || instruction.op !== 'object') return [];
  const index = partsOf(literal).findIndex((element) => {
    const key = element.kind === 'keyed_element' ? childOf(element, 'key') : undefined;
    return key !== undefined && trace.tree.textOf(key) === field;
  });
  const part = instruction.parts[index];
  return part?.kind === 'spread' ? [trace.taintOf({ flow, place: part.value })] : [];
}

/** Names of what fills a variable: a text without them fills none. */
const filling = /Decode|Bind|Unmarshal|Parser\(|Read(?:JSON|Form|Query|Body|XML|YAML|Entity)\(|httpx\.Parse/;

/** The same of a variable as it is handed on, where nobody looks at what it was filled with. */
export function isFilledBlindly(value: Value, trace: Tracing): boolean {
  return isFilled(value, trace) && !isLookedThrough(value);
}

export function mayFill(text: string): boolean {
  return filling.test(text);
}

/** Is a variable filled with what a request brings along: `json.NewDecoder(r.Body).Decode(&v)`, `c.Bind(&v)`? */
function isFilled(value: Value, trace: Tracing): boolean {
  const { flow, place } = value;
  if (flow.places[place]?.kind !== 'local') return false;
  return firstUsesOf(flow, place).some(({ by }) => {
    if (!('op' in by)) return false;
    if (by.op === 'call') return fills(flow, by, place, trace);
    if (by.op !== 'opaque' || by.reason !== 'unary_expression') return false;
    return usesOf(flow, by.to).some(
      ({ by: user }) => 'op' in user && user.op === 'call' && fills(flow, user, by.to, trace),
    );
  });
}

function fills(flow: FlowFunction, call: InstructionOf<'call'>, place: PlaceId, trace: Tracing): boolean {
  const { root, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  const index = call.args.findIndex((one) => one.place === place);
  if (index < 0) return false;
  const carrier = carrierOf(declaredTypeOf(trace.tree, { flow, place: root }));
  if (carrier !== undefined && names.length === 2) return fillsFromCarrier(carrier, name);
  const { imported } = calleeOf(flow, call);
  if (imported !== undefined && index === 1 && fillsFromPackage(imported.module, name)) return true;
  if (isBinder(flow, root, trace)) return /^(?:Body|JSON|XML|Form|Query|Header|Cookie|All)$/.test(name);
  if (name === 'Unmarshal' && index === 1) return isOutside(flow, call.args[0]?.place, trace);
  if (name !== 'Decode' || call.receiver === undefined) return false;
  // `schema.NewDecoder().Decode(&v, r.Form)`
  if (index === 0 && call.args.length === 2) return isOutside(flow, call.args[1]?.place, trace);
  return definitionsOf(flow, call.receiver).some(({ instruction }) => {
    const made =
      instruction.op === 'copy' ? definitionsOf(flow, instruction.from)[0]?.instruction : instruction;
    return made?.op === 'call' && isOutside(flow, made.args[0]?.place, trace);
  });
}

/** `c.Bind()` of fiber. */
function isBinder(flow: FlowFunction, root: PlaceId, trace: Tracing): boolean {
  const made = definitionOf(flow, root)?.instruction;
  if (made?.op !== 'call') return false;
  const { root: owner, names } = calleeOf(flow, made);
  const carrier = carrierOf(declaredTypeOf(trace.tree, { flow, place: owner }));
  return carrier === 'fiber' && names.length === 2 && names[1] === 'Bind';
}

function isOutside(flow: FlowFunction, place: PlaceId | undefined, trace: Tracing): boolean {
  return place !== undefined && trace.taintOf({ flow, place }).origin === 'request';
}

/** A `*multipart.FileHeader`, as `r.FormFile` and `c.FormFile` give it. */
function isUpload({ flow, place }: Value, trace: Tracing): boolean {
  if (declaredTypeOf(trace.tree, { flow, place }) === '*multipart.FileHeader') return true;
  return definitionsOf(flow, place).some(({ instruction }) => {
    const call = instruction.op === 'copy' ? callBehind(flow, instruction.from) : undefined;
    return call !== undefined && calleeOf(flow, call).names.at(-1) === 'FormFile';
  });
}

/** `Name` of a `*zip.File` in `range reader.File`, and of a `*tar.Header` that `Next` gave. */
function isNameOfEntry({ flow, member }: MemberIn, trace: Tracing): boolean {
  const name = member.key.kind === 'name' ? member.key.name : '';
  if (name !== 'Name') return false;
  const owner = ownerOf(trace.tree, { flow, place: member.object });
  const type = declaredTypeOf(trace.tree, owner);
  if (type === '*zip.File' || type === '*tar.Header') return true;
  return definitionsOf(owner.flow, owner.place).some(({ instruction }) => {
    const source = instruction.op === 'copy' ? instruction.from : undefined;
    const made = source === undefined ? undefined : definitionsOf(owner.flow, source)[0]?.instruction;
    return made !== undefined && isEntry(owner.flow, made, trace);
  });
}

function isEntry(flow: FlowFunction, made: Instruction, trace: Tracing): boolean {
  const modules = [...trace.tree.imports.values()];
  if (made.op === 'member' && made.key.kind === 'name' && made.key.name === '0') {
    const call = definitionsOf(flow, made.object)[0]?.instruction;
    const isNext = call?.op === 'call' && calleeOf(flow, call).names.at(-1) === 'Next';
    return isNext && modules.includes('archive/tar');
  }
  if (made.op !== 'iterator-value' || !modules.includes('archive/zip')) return false;
  const iterator = definitionsOf(flow, made.iterator)[0]?.instruction;
  if (iterator?.op !== 'iterator') return false;
  return calleeOf(flow, { callee: iterator.source }).names.at(-1) === 'File';
}
