import { definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { Branch, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import { mentionsOf } from '../../../analysis/flow/mentions.ts';
import { contradict } from '../../../analysis/flow/facts.ts';
import { refinements } from '../../../analysis/flow/refinements.ts';
import type { Offset } from '../../../domain/text-position.ts';

/** The variable of the error beside a resource, and where the call ends that gives both. */
export interface OpeningError {
  readonly place: PlaceId;
  readonly after: Offset;
}

/** From where on the error that was wrapped below the call, by `err = wrap(err)`, stands in its variable, and until where. */
export function spanOfWrapped(
  flow: FlowFunction,
  { place, after }: OpeningError,
): { readonly start: Offset; readonly end: Offset } | undefined {
  const given = definitionsOf(flow, place)
    .map(({ instruction }) => instruction)
    .filter(({ at }) => at.start >= after)
    .sort((a, b) => a.at.start - b.at.start);
  const [first, second] = given;
  if (first?.op !== 'copy' || !mentionsOf(flow, first.from).has(place)) return undefined;
  return { start: first.at.end, end: second?.at.start ?? Number.POSITIVE_INFINITY };
}

/** On this way there is an error. */
export function showsError(branch: Branch, taken: boolean, flow: FlowFunction, error: PlaceId): boolean {
  return refinements(flow, branch, taken).some(
    ({ place, fact }) => place === error && contradict(fact, { kind: 'nullish' }),
  );
}
