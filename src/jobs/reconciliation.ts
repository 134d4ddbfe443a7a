import type { ForgeId } from '../domain/change-request.ts';
import type { JobRequest } from '../domain/job.ts';

/** Milliseconds. Messages overtake each other, and clocks differ. */
const overlap = 600_000;

export interface Reconciliation {
  readonly forge: ForgeId;
  /** When the last message had arrived at the start of the process; undefined: none ever did. */
  readonly last: Date | undefined;
  readonly started: Date;
  /** So many days back, and no further. */
  readonly days: number;
}

/**
 * At start: since the last message that arrived. Must be asked before the first new one is taken in. It waits behind one of
 * an earlier start, which may look further back.
 */
export function reconcileSinceLast(of: Reconciliation): JobRequest {
  const wished = (of.last?.getTime() ?? 0) - overlap;
  return { ...reconcileJob(of, wished, of.started), key: `${of.forge}:reconcile`, supersedes: false };
}

/** Now and then: one message alone can be lost while others arrive. */
export function reconcilePeriod(of: Reconciliation, minutes: number, now: Date): JobRequest {
  const wished = now.getTime() - 2 * minutes * 60_000 - overlap;
  return { ...reconcileJob(of, wished, now), key: `${of.forge}:reconcile-round`, supersedes: true };
}

function reconcileJob(
  { forge, last, started, days }: Reconciliation,
  wished: number,
  now: Date,
): Pick<Extract<JobRequest, { kind: 'reconcile' }>, 'kind' | 'payload'> {
  const since = Math.max(wished, now.getTime() - days * 24 * 3_600_000);
  // Nobody spoke to a bot that was not there.
  const heardSince = last === undefined ? started.getTime() : last.getTime() - overlap;
  const commandsSince = Math.max(since, heardSince);
  const payload = { forge, since: toText(since), commandsSince: toText(commandsSince) };
  return { kind: 'reconcile', payload };
}

function toText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
