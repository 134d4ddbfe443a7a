import type { PlaceId } from '../../../analysis/flow/form.ts';

/** What is known of the length of a text or a list. */
export interface Length {
  /** It has at least so many elements; infinite: it was looked at in a way that is not followed. */
  readonly least: number;
  /** So many were asked for on every way here; undefined: on one of them nobody asked. */
  readonly asked: number | undefined;
  /** It has one of these, by tests for just so many, in order; undefined: that was not asked. */
  readonly oneOf?: readonly number[] | undefined;
}

/** Nothing is known of what is not in it. */
export type Lengths = ReadonlyMap<PlaceId, Length>;

/** Somebody looked, and what was found is not known here. */
export const looked: Length = { least: Number.POSITIVE_INFINITY, asked: Number.POSITIVE_INFINITY };

export function withLeast(state: Lengths, place: PlaceId, least: number): Lengths {
  const known = state.get(place);
  if (known !== undefined && known.least >= least) return state;
  return new Map([...state, [place, { ...known, least, asked: known?.asked }]]);
}

/** More choices are not kept. */
const mostChoices = 8;

/** What two ways to a place say of a length together. */
export function lesser(one: Length, other: Length): Length {
  const least = Math.min(one.least, other.least);
  const isAsked = one.asked !== undefined && other.asked !== undefined;
  const asked = isAsked ? Math.min(one.asked, other.asked) : undefined;
  const oneOf = either(one.oneOf, other.oneOf);
  return least === one.least && asked === one.asked && oneOf === one.oneOf ? one : { least, asked, oneOf };
}

function either(
  one: readonly number[] | undefined,
  other: readonly number[] | undefined,
): readonly number[] | undefined {
  if (one === undefined || other === undefined) return undefined;
  const added = other.filter((length) => !one.includes(length));
  if (added.length === 0) return one;
  return one.length + added.length > mostChoices ? undefined : [...one, ...added].toSorted((a, b) => a - b);
}
