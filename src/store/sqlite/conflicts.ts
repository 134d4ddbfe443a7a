import type { Kysely, Transaction } from 'kysely';
import type { Conflict } from '../../domain/conflict.ts';
import type { RepositoryRef } from '../../domain/event.ts';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { StoreWrite } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

export async function readConflict(
  database: Kysely<Tables>,
  changeKey: string,
): Promise<Conflict | undefined> {
  const row = await database
    .selectFrom('conflicts')
    .select('conflict')
    .where('change_key', '=', changeKey)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && (JSON.parse(row.conflict) as Conflict);
}

export async function isTarget(
  database: Kysely<Tables>,
  repository: RepositoryRef,
  branch: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('changes')
    .select('id')
    .where('repository', '=', keyOfRepository(repository))
    .where('target', '=', branch)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepConflict(
  transaction: Transaction<Tables>,
  { change, conflict }: Extract<StoreWrite, { kind: 'conflict-began' }>,
): Promise<void> {
  const keys = { change_key: keyOfChange(change), repository: keyOfRepository(change.repo) };
  await transaction
    .replaceInto('conflicts')
    .values({ ...keys, conflict: JSON.stringify(conflict), ended_at: null })
    .execute();
}

export async function endConflict(
  transaction: Transaction<Tables>,
  { change, at }: Extract<StoreWrite, { kind: 'conflict-ended' }>,
): Promise<void> {
  await transaction
    .updateTable('conflicts')
    .set({ ended_at: at.getTime() })
    .where('change_key', '=', keyOfChange(change))
    .where('ended_at', 'is', null)
    .execute();
}
