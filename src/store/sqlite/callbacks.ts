import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Callback, CallbackWish } from '../../domain/callback.ts';
import type { CallbacksTable, Tables } from './tables.ts';

export async function readCallbacks(database: Kysely<Tables>, now: Date): Promise<readonly Callback[]> {
  const rows = await database.selectFrom('callbacks').selectAll().orderBy('number').execute();
  return rows.map((row) => callbackOf(row, now));
}

export async function readCallback(
  database: Kysely<Tables>,
  id: string,
  now: Date,
): Promise<Callback | undefined> {
  const row = await database.selectFrom('callbacks').selectAll().where('id', '=', id).executeTakeFirst();
  return row && callbackOf(row, now);
}

function callbackOf(row: Selectable<CallbacksTable>, now: Date): Callback {
  const { id, wish, created_at, off_since, secret, old_secret, old_until } = row;
  const isOldKnown = old_secret !== null && old_until !== null && old_until > now.getTime();
  return {
    ...(JSON.parse(wish) as CallbackWish),
    id,
    secrets: isOldKnown ? [secret, old_secret] : [secret],
    createdAt: new Date(created_at),
    offSince: off_since === null ? undefined : new Date(off_since),
  };
}

export async function switchCallbackOff(
  transaction: Transaction<Tables>,
  id: string,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('callbacks')
    .set({ off_since: at.getTime() })
    .where('id', '=', id)
    .where('off_since', 'is', null)
    .execute();
}
