import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { keyOfChange } from '../../domain/job.ts';
import type { StoreWrite } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

/** Threads that were not read this time stay: a forge may answer from an older copy. */
export async function keepReactions(
  transaction: Transaction<Tables>,
  { change, threads }: Extract<StoreWrite, { kind: 'reactions-seen' }>,
): Promise<void> {
  await transaction
    .updateTable('changes')
    .set({ reactions: sql<string>`json_patch(reactions, ${JSON.stringify(threads)})` })
    .where('key', '=', keyOfChange(change))
    .execute();
}
