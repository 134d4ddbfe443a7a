import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import { kindsInLane } from '../../domain/job.ts';
import type { ClaimedJob, JobLane, JobRequest } from '../../domain/job.ts';
import type { JobsTable, Tables } from './tables.ts';

export interface Lease {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Takes the job that could run first, in one statement: a lease that ran out goes first, then the oldest. */
export async function claim(
  database: Kysely<Tables>,
  now: number,
  { token, until }: Lease,
  lane: JobLane | undefined,
): Promise<ClaimedJob | undefined> {
  const row = await database
    .updateTable('jobs')
    .set((jobs) => ({
      state: 'running',
      attempts: jobs('attempts', '+', 1),
      lease: token,
      lease_until: until,
    }))
    .where('id', '=', ({ fn }) =>
      fn.coalesce(
        expired(database, now).where(isInLane(lane)).select('id'),
        runnable(database, now).where(isInLane(lane)).select('job.id'),
      ),
    )
    .returningAll()
    .executeTakeFirst();
  return row && claimedJobOf(row, token);
}

/** Of the table that stands first in the statement. */
function isInLane(lane: JobLane | undefined) {
  if (lane === undefined) return sql<boolean>`true`;
  const all = lane === 'inside' ? Object.values(kindsInLane).flat() : kindsInLane[lane];
  const kinds = sql.join(all.map((kind) => sql.lit(kind)));
  return lane === 'inside' ? sql<boolean>`kind not in (${kinds})` : sql<boolean>`kind in (${kinds})`;
}

function expired(database: Kysely<Tables>, now: number) {
  return database
    .selectFrom('jobs')
    .where(isInState('running'))
    .where('lease_until', '<=', now)
    .orderBy('lease_until')
    .limit(1);
}

/** The first waiting job whose key nothing of its own holds back. */
export function runnable(database: Kysely<Tables>, now: number) {
  return database
    .selectFrom('jobs as job')
    .where(isInState('waiting'))
    .where('job.not_before', '<=', now)
    .where((jobs) =>
      jobs.not(
        jobs.exists(
          jobs
            .selectFrom('jobs as other')
            .select('other.id')
            .where('other.settled_at', 'is', null)
            .where('other.key', '=', jobs.ref('job.key'))
            .where((other) =>
              other.or([
                other('other.state', '=', 'running'),
                other.and([other('other.state', '=', 'waiting'), other('other.id', '<', jobs.ref('job.id'))]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('job.not_before')
    .orderBy('job.id')
    .limit(1);
}

/** Written out, not bound: only so does SQLite know that a partial index covers it. */
export function isInState(state: JobsTable['state']) {
  return sql<boolean>`state = ${sql.lit(state)}`;
}

function claimedJobOf(row: Selectable<JobsTable>, lease: string): ClaimedJob {
  const request = {
    kind: row.kind,
    key: row.key,
    payload: JSON.parse(row.payload) as unknown,
    supersedes: row.supersedes !== 0,
  } as JobRequest;
  return { ...request, id: row.id, attempt: row.attempts, lease };
}
