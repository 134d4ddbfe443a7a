import type { ForgeId } from '../domain/change-request.ts';
import type { JobRequest } from '../domain/job.ts';

/** Milliseconds. GitHub keeps its deliveries for three days: what is older can only be found by its change. */
const longestLookBack = 3 * 24 * 3_600_000;
/** Milliseconds. Messages overtake each other, and clocks differ. */
const overlap = 600_000;

/** At start: since the last message that arrived. Must be asked before the first new one is taken in. */
export function reconcileSinceLast(forge: ForgeId, last: Date | undefined, now: Date): JobRequest {
  return reconcileJob(forge, (last?.getTime() ?? 0) - overlap, now);
}

/** Now and then: one message alone can be lost while others arrive. */
export function reconcilePeriod(forge: ForgeId, minutes: number, now: Date): JobRequest {
  return reconcileJob(forge, now.getTime() - 2 * minutes * 60_000 - overlap, now);
}

function reconcileJob(forge: ForgeId, wished: number, now: Date): JobRequest {
  const since = new Date(Math.max(wished, now.getTime() - longestLookBack)).toISOString();
  return { kind: 'reconcile', key: `${forge}:reconcile`, supersedes: true, payload: { forge, since } };
}
