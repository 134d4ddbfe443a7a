import type { PlaceId } from '../../../analysis/flow/form.ts';

/** What is known of the length of a text or a list. */
export interface Length {
  /** It has at least so many elements; infinite: it was looked at in a way that is not followed. */
  readonly least: number;
  /** So many were asked for on every way here; undefined: on one of them nobody asked. */
  readonly asked: number | undefined;
}

/** Nothing is known of what is not in it. */
export type Lengths = ReadonlyMap<PlaceId, Length>;

/** Somebody looked, and what was found is not known here. */
export const looked: Length = { least: Number.POSITIVE_INFINITY, asked: Number.POSITIVE_INFINITY };

export function withLeast(state: Lengths, place: PlaceId, least: number): Lengths {
  const known = state.get(place);
  if (known !== undefined && known.least >= least) return state;
  return new Map([...state, [place, { least, asked: known?.asked }]]);
}
