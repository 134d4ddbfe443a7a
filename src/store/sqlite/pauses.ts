import type { Kysely, Transaction } from 'kysely';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { Pause, StoreWrite } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

export async function readPause(database: Kysely<Tables>, key: string): Promise<Pause | undefined> {
  const row = await database
    .selectFrom('pauses')
    .select(['by', 'at'])
    .where('change_key', '=', key)
    .executeTakeFirst();
  return row && { by: row.by, at: new Date(row.at) };
}

export async function keepPause(
  transaction: Transaction<Tables>,
  { change, by, at }: Extract<StoreWrite, { kind: 'paused' }>,
): Promise<void> {
  const repository = keyOfRepository(change.repo);
  await transaction
    .insertInto('pauses')
    .values({ change_key: keyOfChange(change), repository, by, at: at.getTime() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function dropPause(
  transaction: Transaction<Tables>,
  { change }: Extract<StoreWrite, { kind: 'resumed' }>,
): Promise<void> {
  await transaction.deleteFrom('pauses').where('change_key', '=', keyOfChange(change)).execute();
}
