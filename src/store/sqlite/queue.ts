import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { ClaimedJob, JobKind, JobRequest } from '../../domain/job.ts';
import type { JobFailed, JobRecord, JobResult, Queue } from '../../ports/queue.ts';
import { claim, isInState, runnable } from './claim.ts';
import type { Connection } from './connection.ts';
import { enqueue } from './enqueue.ts';
import type { JobsTable, Tables } from './tables.ts';
import type { WorkSignal } from './work-signal.ts';
import { applyWrites } from './writes.ts';

export interface QueueOptions {
  readonly now: () => Date;
  /** How long a claimed job is its worker's without a heartbeat. */
  readonly leaseSeconds: number;
  /** Seals the audit log; without it no step of a plan can be stored. */
  readonly auditSecret?: (() => Promise<string>) | undefined;
}

/** What is not needed to take a webhook in: `createDoor` has the rest. */
export type WorkerQueue = Omit<Queue, 'enqueue' | 'onWork'>;

export function createSqliteQueue(
  connection: Connection,
  database: Kysely<Tables>,
  work: WorkSignal,
  { now, leaseSeconds, auditSecret }: QueueOptions,
): WorkerQueue {
  const time = (): number => now().getTime();
  const leaseEnd = (): number => time() + leaseSeconds * 1_000;
  return {
    claim: (lane) => claim(database, time(), { token: randomUUID(), until: leaseEnd() }, lane),
    heartbeat: (job) => prolong(database, job, leaseEnd()),
    finish: async (job, result) => {
      const secret = result.writes.some(needsSecret) ? await auditSecret?.() : undefined;
      return announced(
        work,
        await finish(connection, database, job, result, { now: time(), secret }),
        result.next,
      );
    },
    fail: async (job, failure) =>
      announced(work, await fail(connection, database, job, { ...failure, now: time() }), failure.next),
    stats: () => readStats(database, time()),
    list: (filter) => listJobs(database, filter),
    revive: async (id) => {
      const isRevived = await reviveJob(database, id, time());
      if (isRevived) work.tell();
      return isRevived;
    },
  };
}

/** A step of a plan is in the audit log, which is sealed. */
function needsSecret({ kind }: JobResult['writes'][number]): boolean {
  return kind === 'plan-step';
}

/** Whoever waits for work hears of what was stored. */
function announced(work: WorkSignal, isStored: boolean, next: readonly JobRequest[] = []): boolean {
  if (isStored && next.length > 0) work.tell();
  return isStored;
}

/** A job as long as it is its worker's. */
function heldBy(database: Kysely<Tables>, { id, lease }: ClaimedJob) {
  return database
    .updateTable('jobs')
    .where('id', '=', id)
    .where('lease', '=', lease)
    .where(isInState('running'));
}

/** No transaction, so it is not waited for: who holds a job a crash of the machine makes void anyway. */
async function prolong(database: Kysely<Tables>, job: ClaimedJob, until: number): Promise<boolean> {
  const { numUpdatedRows } = await heldBy(database, job).set({ lease_until: until }).executeTakeFirst();
  return numUpdatedRows > 0n;
}

function finish(
  connection: Connection,
  database: Kysely<Tables>,
  job: ClaimedJob,
  { next, writes }: JobResult,
  { now, secret }: { readonly now: number; readonly secret: string | undefined },
): Promise<boolean> {
  const done = { state: 'done', settled_at: now, lease: null, lease_until: null, error: null } as const;
  return database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await heldBy(transaction, job).set(done).executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    enqueue(connection, next, now);
    await applyWrites(transaction, writes, secret);
    return true;
  });
}

function fail(
  connection: Connection,
  database: Kysely<Tables>,
  job: ClaimedJob,
  { error, retryAt, next = [], now }: JobFailed & { readonly now: number },
): Promise<boolean> {
  const after =
    retryAt === undefined
      ? ({ state: 'dead' } as const)
      : ({ state: 'waiting', not_before: retryAt.getTime() } as const);
  return database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await heldBy(transaction, job)
      .set({ ...after, error, lease: null, lease_until: null })
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    enqueue(connection, next, now);
    return true;
  });
}

async function readStats(database: Kysely<Tables>, now: number): ReturnType<Queue['stats']> {
  const counts = await database
    .selectFrom('jobs')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('settled_at', 'is', null)
    .groupBy('state')
    .execute();
  const count = (wanted: string): number => counts.find(({ state }) => state === wanted)?.count ?? 0;
  const oldest = await runnable(database, now).select('job.not_before').executeTakeFirst();
  return {
    waiting: count('waiting'),
    running: count('running'),
    dead: count('dead'),
    oldestSeconds: oldest === undefined ? 0 : (now - oldest.not_before) / 1_000,
  };
}

export async function listJobs(
  database: Kysely<Tables>,
  { state, limit }: Parameters<Queue['list']>[0],
): Promise<readonly JobRecord[]> {
  const all = database.selectFrom('jobs').selectAll().limit(limit);
  const isSettled = state === undefined || state === 'done' || state === 'superseded';
  // Those that are open are few among those that are done: the plus has them sorted, not looked for from the end.
  const ordered = isSettled ? all.orderBy('id', 'desc') : all.orderBy(sql`+id`, 'desc');
  const rows = await (state === undefined ? ordered : ordered.where(isInState(state))).execute();
  return rows.map(recordOf);
}

/** The attempts begin anew. */
export async function reviveJob(database: Kysely<Tables>, id: number, now: number): Promise<boolean> {
  const { numUpdatedRows } = await database
    .transaction()
    .execute((transaction) =>
      transaction
        .updateTable('jobs')
        .set({ state: 'waiting', attempts: 0, not_before: now })
        .where('id', '=', id)
        .where(isInState('dead'))
        .executeTakeFirstOrThrow(),
    );
  return numUpdatedRows > 0n;
}

export function recordOf(row: Selectable<JobsTable>): JobRecord {
  return {
    id: row.id,
    kind: row.kind as JobKind,
    key: row.key,
    state: row.state,
    attempts: row.attempts,
    createdAt: new Date(row.created_at),
    notBefore: new Date(row.not_before),
    error: row.error ?? undefined,
  };
}
