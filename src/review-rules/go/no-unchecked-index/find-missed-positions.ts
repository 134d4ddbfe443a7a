import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf, definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { aliasesOf, usesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Range } from '../../../domain/text-position.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { eachCall } from '../_kit/each-call.ts';
import { isCaught } from './is-caught.ts';
import { isMeantToPanic } from './is-meant-to-panic.ts';
import type { Looks } from './looks.ts';
import { sourceOf } from './source-of.ts';
import type { Source } from './source-of.ts';

/** A text is cut where something was looked for, and nobody asked whether it is there: the place is -1 then. */
export interface MissedPosition {
  readonly cut: Range;
  readonly search: Range;
  readonly text: GoNode;
  readonly source: Source;
}

const searching = /^(?:strings|bytes)\.(?:Last)?Index(?:Byte|Rune|Any|Func)?$/;

export function* findMissedPositions(tree: GoTree, looks: Looks): Generator<MissedPosition, void> {
  for (const { flow, call } of eachCall(tree)) {
    if (!searching.test(calleeOf(flow, call).names.join('.'))) continue;
    const cut = cutBy({ flow, call });
    const text = cut === undefined ? undefined : argumentAt(call, 0, tree);
    const given = call.args[0]?.place;
    if (cut === undefined || text === undefined || given === undefined || !isOther({ flow, call })) continue;
    const source = sourceOf(flow, given);
    if (source === 'known' || isOfACall(flow, given) || looks.at(text)) continue;
    if (isCaught(text, tree) || isMeantToPanic(text, tree)) continue;
    yield { cut: cut.at, search: call.at, text, source };
  }
}

/** Whoever makes a text in a function of its own, and cuts it here, knows its form. */
function isOfACall(flow: FlowFunction, given: PlaceId): boolean {
  return sourceOf(flow, given, 'known') === 'known';
}

/** A part of the text itself is in it, and so is the zero that ends it. */
function isOther({ flow, call }: CallSite): boolean {
  const sought = call.args[1]?.place;
  const known = sought === undefined ? undefined : constantOf(flow, sought);
  const made = sought === undefined ? undefined : definitionOf(flow, sought)?.instruction;
  if (known !== undefined) return known.type === 'string';
  return made?.op === 'opaque' && made.reason.endsWith('_literal') && made.reason !== 'int_literal';
}

/** The first cut at the place, where it is used for nothing that could tell. */
function cutBy({ flow, call }: CallSite): Instruction | undefined {
  if (!areFixed(flow, aliasesOf(flow, call.to))) return undefined;
  const uses = usesOf(flow, call.to);
  if (uses.some((use) => mayTell(use))) return undefined;
  const cuts = uses.flatMap(({ by, place }) => ('op' in by && isCut(by, place) ? [by] : []));
  return cuts.toSorted((a, b) => a.at.start - b.at.start)[0];
}

function areFixed(flow: FlowFunction, places: ReadonlySet<PlaceId>): boolean {
  return [...places].every((place) => {
    const isOwn = /^(?:temporary|local)$/.test(flow.places[place]?.kind ?? '');
    return isOwn && definitionsOf(flow, place).length === 1;
  });
}

function mayTell({ kind, by, place }: Use): boolean {
  if (!('op' in by)) return true;
  if (by.op === 'binary') return !/^[-+]$/.test(by.operator);
  return kind !== 'operand' && !isCut(by, place);
}

/** `x[:i]`, `x[i:]`, `x[i]` */
function isCut(by: Instruction, place: PlaceId): boolean {
  if (by.op === 'member') return by.key.kind === 'computed' && by.key.place === place;
  return isSlice(by) && by.operands.slice(1).includes(place);
}

function isSlice(by: Instruction): by is InstructionOf<'opaque'> {
  return by.op === 'opaque' && by.reason === 'slice_expression';
}
