import type { Kysely } from 'kysely';
import type { JobPayloads } from '../../domain/job-payloads.ts';
import type { Store } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

/** See `Store.reviewUnderWay`; a job of the past is settled, one that was given up is dead. */
export async function readUnderWay(
  database: Kysely<Tables>,
  changeKey: string,
  askedBefore: number,
): ReturnType<Store['reviewUnderWay']> {
  const row = await database
    .selectFrom('jobs')
    .select('payload')
    .where('settled_at', 'is', null)
    .where('key', '=', changeKey)
    .where('kind', '=', 'review')
    .where('state', 'in', ['waiting', 'running'])
    .where('created_at', '<=', askedBefore)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { expected } = JSON.parse(row.payload) as JobPayloads['review'];
  return { head: expected?.head };
}
