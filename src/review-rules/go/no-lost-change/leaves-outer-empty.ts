import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { Site } from '../../../analysis/flow/definitions.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callBehind } from '../_kit/call-behind.ts';
import { functionAround } from '../_kit/functions.ts';
import { isZeroValue } from '../_kit/is-zero-value.ts';
import { somewhereAfter } from '../_kit/ways.ts';

/**
 * The inner variable holds what a call gives, and nobody takes it from there; the outer one, which other ways give a value, is
 * read behind it as it was at first.
 */
export function leavesOuterEmpty(inner: GoNode, outer: GoNode, tree: GoTree): boolean {
  const around = functionAround(inner);
  const result = around === undefined ? undefined : tree.flowOf(around);
  if (result?.kind !== 'flow') return false;
  const { flow } = result;
  const places = [outer, inner].map((node) => flow.places.findIndex(({ origin }) => origin === node));
  const [of = -1, to = -1] = places;
  if (places.includes(-1) || places.some((place) => flow.places[place]?.isWrittenElsewhere !== false))
    return false;
  const [given, ...more] = definitionsOf(flow, to);
  if (given === undefined || more.length > 0 || given.instruction.op !== 'copy') return false;
  if (
    callBehind(flow, given.instruction.from) === undefined ||
    !usesOf(flow, to).every((use) => isOnlyLook(use, flow))
  )
    return false;
  return !isGivenBefore(flow, of, given.instruction) && isReadAfter(flow, of, given);
}

function isGivenBefore(flow: FlowFunction, place: PlaceId, inner: Instruction): boolean {
  const stops = (one: Instruction): boolean => writtenPlace(one) === place;
  const search = { stops, finds: (one: unknown) => one === inner, follows: () => true };
  return definitionsOf(flow, place).some(
    (site) => !isZeroValue(site) && somewhereAfter(flow, site, search) !== undefined,
  );
}

function isReadAfter(flow: FlowFunction, place: PlaceId, inner: Site): boolean {
  const reads = new Set<unknown>(
    usesOf(flow, place).flatMap(({ kind, by }) => (kind === 'tested' ? [] : [by])),
  );
  const stops = (one: Instruction): boolean => writtenPlace(one) === place;
  const read = somewhereAfter(flow, inner, { stops, finds: (one) => reads.has(one), follows: () => true });
  return typeof read === 'object';
}

/** It is asked, or told to do something; nobody else gets it. */
function isOnlyLook({ kind, by }: Use, flow: FlowFunction): boolean {
  if (kind === 'tested' || kind === 'receiver' || kind === 'member') return true;
  if (!('op' in by)) return false;
  if (by.op === 'call') return /^(?:len|cap)$/.test(calleeOf(flow, by).names.join('.'));
  return by.op === 'binary' && /^(?:[=!]=|[<>]=?)$/.test(by.operator);
}
