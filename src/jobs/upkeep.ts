import type { JobRequest } from '../domain/job.ts';
import type { Forge } from '../ports/forge.ts';
import type { Log } from '../ports/log.ts';
import type { Queue } from '../ports/queue.ts';
import type { Store } from '../ports/store.ts';
import { reconcilePeriod, reconcileSinceLast } from './reconciliation.ts';
import type { Reconciliation } from './reconciliation.ts';

export interface UpkeepOptions {
  readonly store: Pick<Store, 'lastDelivery'>;
  readonly queue: Pick<Queue, 'enqueue'>;
  readonly forges: readonly Pick<Forge, 'id'>[];
  /** Between two rounds. */
  readonly minutes: number;
  /** So many back what was missed is looked for. */
  readonly days: number;
  readonly prune: () => Promise<number>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Looks for what was missed now, and for that and for what can be dropped every so many minutes. */
export async function scheduleUpkeep(options: UpkeepOptions): Promise<Disposable> {
  const { store, queue, forges, days, now } = options;
  const started = now();
  const all = await Promise.all(
    forges.map(async ({ id }) => ({ forge: id, last: await store.lastDelivery(id), started, days })),
  );
  await queue.enqueue([...all.map(reconcileSinceLast), ...hourly]);
  const timer = setInterval(() => void round(all, options), options.minutes * 60_000);
  return {
    [Symbol.dispose]: () => {
      clearInterval(timer);
    },
  };
}

const hourly: readonly JobRequest[] = [
  { kind: 'expire-plans', key: 'plans', supersedes: true, payload: {} },
  { kind: 'tell-weeks', key: 'weeks', supersedes: true, payload: {} },
];

/** This code must not throw: the next round tries again. */
async function round(
  all: readonly Reconciliation[],
  { queue, minutes, prune, now, log }: UpkeepOptions,
): Promise<void> {
  try {
    await queue.enqueue([...all.map((one) => reconcilePeriod(one, minutes, now())), ...hourly]);
    const dropped = await prune();
    if (dropped > 0) log.info({ dropped }, 'old rows dropped');
  } catch (error) {
    log.error({ err: error }, 'the upkeep failed');
  }
}
