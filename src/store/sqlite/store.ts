import type { Kysely, Transaction } from 'kysely';
import type { Delivery } from '../../domain/event.ts';
import type { Fingerprint, RepoPath, Sha } from '../../domain/ids.ts';
import type { JobRequest } from '../../domain/job.ts';
import type { Anchor } from '../../domain/finding.ts';
import type { ReviewReport } from '../../domain/review-report.ts';
import type { TrackedFinding } from '../../domain/tracked-finding.ts';
import type { ChangeMemory, Store } from '../../ports/store.ts';
import { enqueue } from './enqueue.ts';
import { createGroup } from './group.ts';
import type { Tables } from './tables.ts';
import type { WorkSignal } from './work-signal.ts';

interface Accepted {
  readonly delivery: Delivery;
  readonly jobs: readonly JobRequest[];
}

export function createSqliteStore(
  database: Kysely<Tables>,
  work: WorkSignal,
  now: () => Date,
): Omit<Store, typeof Symbol.asyncDispose> {
  const accept = createGroup<Accepted, 'stored' | 'known'>(async (items) => {
    const fresh = await database
      .transaction()
      .execute((transaction) => store(transaction, items, now().getTime()));
    if ([...fresh].some(({ jobs }) => jobs.length > 0)) work.tell();
    return items.map((item) => (fresh.has(item) ? 'stored' : 'known'));
  });
  return {
    accept: (delivery, jobs) => accept({ delivery, jobs }),
    memory: (changeKey) => readMemory(database, changeKey),
    review: (id) => readReview(database, id),
    lastDelivery: (forge) => readLastDelivery(database, forge),
    check: async () => {
      await database.replaceInto('probe').values({ id: 1, at: now().getTime() }).execute();
    },
  };
}

/** @returns those that were not here before */
async function store(
  transaction: Transaction<Tables>,
  items: readonly Accepted[],
  now: number,
): Promise<ReadonlySet<Accepted>> {
  const byName = new Map<string, Accepted>();
  for (const item of items) {
    const name = nameOf(item.delivery.event.forge, item.delivery.id);
    if (!byName.has(name)) byName.set(name, item);
  }
  const stored = await transaction
    .insertInto('deliveries')
    .values([...byName.values()].map(({ delivery }) => rowOf(delivery)))
    .onConflict((conflict) => conflict.columns(['forge', 'id']).doNothing())
    .returning(['forge', 'id'])
    .execute();
  const names = new Set(stored.map(({ forge, id }) => nameOf(forge, id)));
  const fresh = [...byName].flatMap(([name, item]) => (names.has(name) ? [item] : []));
  await enqueue(
    transaction,
    fresh.flatMap(({ jobs }) => jobs),
    now,
  );
  return new Set(fresh);
}

function nameOf(forge: string, id: string): string {
  return `${forge} ${id}`;
}

function rowOf({ id, event, receivedAt }: Delivery) {
  return { forge: event.forge, id, event: JSON.stringify(event), received_at: receivedAt.getTime() };
}

async function readMemory(database: Kysely<Tables>, key: string): Promise<ChangeMemory | undefined> {
  const last = await database
    .selectFrom('changes')
    .innerJoin('reviews', 'reviews.id', 'changes.last_review')
    .select(['changes.id as change', 'reviews.id as review', 'head', 'base', 'published_at'])
    .where('changes.key', '=', key)
    .executeTakeFirst();
  if (last === undefined) return undefined;
  const rows = await database
    .selectFrom('findings')
    .select(['id', 'origin', 'kind', 'path', 'line', 'anchor', 'state'])
    .where('change', '=', last.change)
    .orderBy('position')
    .execute();
  const tracked = rows.map((row): TrackedFinding => ({
    ...row,
    id: row.id as Fingerprint,
    path: row.path as RepoPath,
    anchor: JSON.parse(row.anchor) as Anchor,
  }));
  const { review, head, base, published_at } = last;
  return { review, head: head as Sha, base: base as Sha, isPublished: published_at !== null, tracked };
}

async function readReview(database: Kysely<Tables>, id: string): Promise<ReviewReport | undefined> {
  const row = await database.selectFrom('reviews').select('report').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.report) as ReviewReport);
}

async function readLastDelivery(database: Kysely<Tables>, forge: string): Promise<Date | undefined> {
  const row = await database
    .selectFrom('deliveries')
    .select(({ fn }) => fn.max('received_at').as('last'))
    .where('forge', '=', forge)
    .executeTakeFirst();
  return row?.last == null ? undefined : new Date(row.last);
}
