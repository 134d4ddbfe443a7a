import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** So few that a batch takes milliseconds. */
const batch = 500;

/** Milliseconds since 1970. */
export interface PruneLimits {
  /** Of deliveries, jobs that are done or superseded, and what the agent did. */
  readonly work: number;
  /** Of reviews, and calls to models. */
  readonly reviews: number;
  /** Of what has a day on which it expires. */
  readonly expired: number;
}

/** Deletes what is from before those times. */
export async function prune(
  database: Kysely<Tables>,
  { work, reviews, expired }: PruneLimits,
): Promise<number> {
  let pruned = await inBatches(() => pruneJobs(database, work));
  for await (const forge of forgesOf(database))
    pruned += await inBatches(() => pruneDeliveries(database, forge, work));
  pruned += await inBatches(() => pruneReviews(database, reviews));
  pruned += await inBatches(() => pruneCalls(database, reviews));
  pruned += await inBatches(() => pruneAnswers(database, work));
  pruned += await inBatches(() => pruneSteps(database, work));
  pruned += await pruneNames(database, work);
  pruned += await inBatches(() => prunePatches(database, expired));
  return pruned;
}

/** One look into the index for each: a list of the distinct ones would be read off all deliveries. */
async function* forgesOf(database: Kysely<Tables>): AsyncIterable<string> {
  let last = '';
  for (;;) {
    const next = await database
      .selectFrom('deliveries')
      .select(({ fn }) => fn.min('forge').as('forge'))
      .where('forge', '>', last)
      .executeTakeFirst();
    if (next?.forge == null) return;
    yield next.forge;
    last = next.forge;
  }
}

/** Between two batches others may write. */
async function inBatches(pruneBatch: () => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const pruned = await pruneBatch();
    all += pruned;
    if (pruned < batch) return all;
    await setImmediate();
  }
}

/** The newest row stays, that its number is not given again. */
async function pruneJobs(database: Kysely<Tables>, before: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('jobs')
    .where('id', 'in', (jobs) =>
      jobs
        .selectFrom('jobs')
        .select('id')
        .where('settled_at', '<', before)
        .orderBy('settled_at')
        .limit(batch),
    )
    .where('id', '<', (jobs) => jobs.selectFrom('jobs').select(({ fn }) => fn.max('id').as('newest')))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The newest stays: it says since when messages may be missing. */
async function pruneDeliveries(database: Kysely<Tables>, forge: string, before: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('deliveries')
    .where('number', 'in', (deliveries) =>
      deliveries
        .selectFrom('deliveries')
        .select('number')
        .where('forge', '=', forge)
        .where('received_at', '<', before)
        .where('received_at', '<', (newest) =>
          newest
            .selectFrom('deliveries')
            .select(({ fn }) => fn.max('received_at').as('at'))
            .where('forge', '=', forge),
        )
        .orderBy('received_at')
        .limit(batch),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Nobody can use them any more. */
async function pruneNames(database: Kysely<Tables>, before: number): Promise<number> {
  const claims = await database.deleteFrom('claims').where('at', '<', before).executeTakeFirst();
  const codes = await database.deleteFrom('link_codes').where('used_at', '<', before).executeTakeFirst();
  const checks = await database.deleteFrom('checks').where('at', '<', before).executeTakeFirst();
  return Number(claims.numDeletedRows + codes.numDeletedRows + checks.numDeletedRows);
}

/** The last one of a change stays: the next is compared with it. */
async function pruneReviews(database: Kysely<Tables>, before: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('reviews')
    .where('id', 'in', (reviews) =>
      reviews
        .selectFrom('reviews')
        .innerJoin('changes', 'changes.id', 'reviews.change')
        .select('reviews.id')
        .where('reviews.created_at', '<', before)
        .whereRef('reviews.id', '!=', 'changes.last_review')
        .limit(batch),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function pruneCalls(database: Kysely<Tables>, before: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('model_calls')
    .where('number', 'in', (calls) =>
      calls.selectFrom('model_calls').select('number').where('at', '<', before).orderBy('at').limit(batch),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** With a key of two columns, a row is named by what SQLite numbers it with. */
const row = sql<number>`rowid`;

async function pruneAnswers(database: Kysely<Tables>, before: number): Promise<number> {
  const old = database
    .selectFrom('model_answers')
    .select(row.as('row'))
    .where('at', '<', before)
    .orderBy('at')
    .limit(batch);
  const { numDeletedRows } = await database
    .deleteFrom('model_answers')
    .where(row, 'in', old)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** All steps of a run: half of them tell nothing. */
async function pruneSteps(database: Kysely<Tables>, before: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('agent_steps')
    .where('run', 'in', (steps) =>
      steps.selectFrom('agent_steps').select('run').where('at', '<', before).orderBy('at').limit(batch),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function prunePatches(database: Kysely<Tables>, before: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('patches')
    .where('id', 'in', (patches) =>
      patches.selectFrom('patches').select('id').where('expires_at', '<', before).limit(batch),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
