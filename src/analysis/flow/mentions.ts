import { definitionsOf } from './definitions.ts';
import { eachRead } from './reads.ts';
import type { FlowFunction, PlaceId } from './form.ts';

/** Values that were computed in more steps than this are taken for new ones. */
const stepLimit = 64;

/**
 * The places a value may have been computed from, itself included: of `isReady(a.b) && c` these are those of `isReady`,
 * `a`, `a.b` and `c`. Variables are not followed to what was assigned to them.
 */
export function mentionsOf(flow: FlowFunction, place: PlaceId): ReadonlySet<PlaceId> {
  const found = new Set([place]);
  for (const at of found) {
    if (found.size > stepLimit) break;
    if (flow.places[at]?.kind !== 'temporary') continue;
    for (const { instruction } of definitionsOf(flow, at))
      eachRead(instruction, (read) => {
        found.add(read);
      });
  }
  return found;
}
