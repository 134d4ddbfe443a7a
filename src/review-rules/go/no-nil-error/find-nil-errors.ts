import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId, Return } from '../../../analysis/flow/form.ts';
import { eachReturnedNullness } from '../../../analysis/flow/nullness.ts';
import type { KnownNull } from '../../../analysis/flow/nullness-value.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { nilModel } from '../_kit/nil-model.ts';
import { failureReturns } from './failure-returns.ts';
import type { FailureReturn } from './failure-returns.ts';

/** A failure that is given back as a nil error. */
export interface NilError extends FailureReturn {
  /** It was asked for and found nil; or nobody ever gave it a value. */
  readonly by: KnownNull['by'];
}

export function* findNilErrors({ tree, text }: GoFile): Generator<NilError> {
  if (!/\berror\b/.test(text)) return;
  const byFunction = new Map<GoNode, FailureReturn[]>();
  for (const one of failureReturns(tree)) {
    const known = byFunction.get(one.function);
    if (known === undefined) byFunction.set(one.function, [one]);
    else known.push(one);
  }
  for (const [node, returns] of byFunction) {
    const result = tree.flowOf(node);
    if (result.kind === 'flow') yield* nilIn(result.flow, returns, text);
  }
}

function* nilIn(flow: FlowFunction, returns: readonly FailureReturn[], text: string): Generator<NilError> {
  const wanted = new Map(returns.map((one) => [one.node.start, one]));
  const asked = new Map<Return, PlaceId>();
  for (const { terminator } of flow.blocks) {
    if (terminator.kind !== 'return' || !wanted.has(terminator.at.start)) continue;
    const place = errorOf(flow, terminator);
    // Whoever is given an error may give back that there is none.
    const isGiven = place !== undefined && flow.places[place]?.kind === 'parameter';
    if (place !== undefined && !isGiven) asked.set(terminator, place);
  }
  const found: NilError[] = [];
  eachReturnedNullness(
    flow,
    nilModel(flow, () => false),
    asked,
    ({ at }, nullness) => {
      const one = wanted.get(at.start);
      if (one === undefined || nullness?.kind !== 'null' || nullness.mayBeFalsy) return;
      // Who writes `err = nil` means it.
      const { since, by } = nullness;
      if (text.slice(since.start, since.end) !== 'nil') found.push({ ...one, by });
    },
  );
  yield* found;
}

/** The last of what is given back. */
function errorOf(flow: FlowFunction, { value }: Return): PlaceId | undefined {
  if (value === undefined) return undefined;
  const made = definitionOf(flow, value)?.instruction;
  if (made?.op !== 'array') return wrappedIn(flow, value);
  const last = made.parts.at(-1);
  return last === undefined || last === 'hole' ? undefined : wrappedIn(flow, last.place);
}

/** What a call wraps, where that is what is given back: its last argument. */
function wrappedIn(flow: FlowFunction, place: PlaceId): PlaceId {
  const made = definitionOf(flow, place)?.instruction;
  return (made?.op === 'call' ? made.args.at(-1)?.place : undefined) ?? place;
}
