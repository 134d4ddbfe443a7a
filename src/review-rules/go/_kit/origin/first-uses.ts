import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import { usesOf } from '../../../../analysis/flow/uses.ts';
import type { Use } from '../../../../analysis/flow/uses.ts';

/** More uses of one struct are not looked at: each of its members would look at all of them. */
const mostUses = 100;

/** What happens to a value first; it is asked for as often as the value has members. */
export function firstUsesOf(flow: FlowFunction, place: PlaceId): readonly Use[] {
  const known = flow.derived(createMemory);
  const found = known.get(place) ?? usesOf(flow, place).slice(0, mostUses);
  known.set(place, found);
  return found;
}

function createMemory(): Map<PlaceId, readonly Use[]> {
  return new Map();
}
