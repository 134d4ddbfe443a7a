import { solveForward } from '../../../../analysis/flow/dataflow.ts';
import type { Solution } from '../../../../analysis/flow/dataflow.ts';
import { mayRunOtherCode, writtenPlace } from '../../../../analysis/flow/effects.ts';
import { contradict, isNullish } from '../../../../analysis/flow/facts.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import { refinements } from '../../../../analysis/flow/refinements.ts';

/** Places that hold null or undefined on every way here. */
export type NullPlaces = ReadonlySet<PlaceId>;

/** The example of the flow form's README. */
export function solveCertainlyNull(flow: FlowFunction): Solution<NullPlaces> | undefined {
  const without = (state: NullPlaces, drop: (place: PlaceId) => boolean): NullPlaces =>
    new Set([...state].filter((place) => !drop(place)));
  return solveForward<NullPlaces>(flow, {
    start: () => new Set(),
    join: (a, b) => ([...a].every((place) => b.has(place)) ? a : without(a, (place) => !b.has(place))),
    transfer(state, instruction) {
      let next = state;
      if (mayRunOtherCode(instruction))
        next = without(next, (place) => flow.places[place]?.isWrittenElsewhere === true);
      const to = writtenPlace(instruction);
      if (to === undefined) return next;
      const isNull =
        (instruction.op === 'constant' && isNullish(instruction.value)) ||
        (instruction.op === 'copy' && next.has(instruction.from));
      return isNull ? new Set([...next, to]) : without(next, (place) => place === to);
    },
    onBranch(state, branch, taken) {
      const next = new Set(state);
      for (const { place, fact } of refinements(flow, branch, taken)) {
        if (contradict(fact, { kind: 'nullish' })) {
          if (state.has(place)) return undefined;
        } else if (fact.kind === 'nullish') next.add(place);
      }
      return next;
    },
  });
}
