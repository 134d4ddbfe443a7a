import { reachableBlocks } from '../../../analysis/flow/graph.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { resultOf, variableOf } from '../_kit/call-results.ts';
import type { UnclosedResource } from './find-leaks.ts';
import { OwnFunctions } from './own-functions.ts';
import { resourceRules } from './resource-rules.ts';
import { mayMakeWriters, writerMadeBy } from './writers.ts';
import type { WriterKind } from './writers.ts';

/** Wherever they stand: what they hold back is lost with the program, too. */
export function* writersIn(tree: GoTree): Generator<UnclosedResource> {
  const own = new OwnFunctions(tree);
  for (const node of tree.functions) {
    if (!mayMakeWriters.test(tree.textOf(node))) continue;
    const result = tree.flowOf(node);
    if (result.kind === 'flow') yield* unfinishedWriters(result.flow, tree, own);
  }
}

/**
 * Writers that hold back a part of what is written to them, and that the function keeps to itself and never closes or flushes. Only
 * where nothing does: on the way of an error what was written so far is mostly thrown away.
 */
function* unfinishedWriters(
  flow: FlowFunction,
  tree: GoTree,
  own: OwnFunctions,
): Generator<UnclosedResource> {
  const reachable = reachableBlocks(flow);
  const made = flow.blocks.flatMap(({ id, instructions }) =>
    reachable.has(id) ? instructions.flatMap((one) => (one.op === 'call' ? makingOf(flow, one) : [])) : [],
  );
  if (made.length > mostMade) return;
  for (const { call, kind } of made) yield* unfinished(flow, call, { kind, tree, own });
}

/** More in one function are written by a machine: each is followed through all of it. */
const mostMade = 50;

function makingOf(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
): readonly { readonly call: InstructionOf<'call'>; readonly kind: WriterKind }[] {
  const kind = writerMadeBy(flow, call);
  return kind === undefined ? [] : [{ call, kind }];
}

interface Around {
  readonly kind: WriterKind;
  readonly tree: GoTree;
  readonly own: OwnFunctions;
}

function* unfinished(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  { kind, tree, own }: Around,
): Generator<UnclosedResource> {
  const held = resultOf(flow, call, 0) ?? { place: call.to, from: call };
  const variable = variableOf(flow, held);
  // What nobody reads is measured, or thrown away.
  if (variable === undefined || /\bDiscard\b|\bnil\b/.test(tree.textOf(call.at))) return;
  const failure = resultOf(flow, call, 1);
  const error = failure === undefined ? undefined : variableOf(flow, failure);
  const opening = error === undefined ? undefined : { place: error, after: call.at.end };
  const rules = resourceRules({
    kind,
    error: opening,
    contexts: new Set(),
    isReadingEnough: false,
    tree,
    own,
  });
  const life = resourceLife(
    flow,
    { from: held.from, place: held.place, ...(error === undefined ? {} : { error }) },
    rules,
  );
  if (life.kind === 'settled' || life.way !== 'never' || isOnlyAsked(flow, held.place)) return;
  yield { kind, at: call.at, name: flow.places[variable]?.name ?? '', leak: life, isDrained: false };
}

/** A writer of forms that nothing is written to: it only makes up the line between parts. */
function isOnlyAsked(flow: FlowFunction, place: PlaceId): boolean {
  const uses = usesOf(flow, place);
  return (
    uses.length > 0 &&
    uses.every(({ kind, by }) => kind === 'receiver' || ('op' in by && by.op === 'member' && isQuestion(by)))
  );
}

function isQuestion({ key }: InstructionOf<'member'>): boolean {
  return key.kind === 'name' && /^(?:Boundary|SetBoundary|FormDataContentType)$/.test(key.name);
}
