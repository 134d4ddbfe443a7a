import type { Kysely, Transaction } from 'kysely';
import { keyOfRepository } from '../../domain/job.ts';
import type { KeptPatch } from '../../domain/kept-patch.ts';
import type { StoreWrite } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

export async function readPatch(database: Kysely<Tables>, id: string): Promise<KeptPatch | undefined> {
  const row = await database
    .selectFrom('patches')
    .select(['text', 'expires_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id, text: row.text, expiresAt: new Date(row.expires_at) };
}

export async function keepPatch(
  transaction: Transaction<Tables>,
  { change, patch: { id, text, expiresAt } }: Extract<StoreWrite, { kind: 'patch' }>,
): Promise<void> {
  const repository = keyOfRepository(change.repo);
  await transaction
    .insertInto('patches')
    .values({ id, repository, text, expires_at: expiresAt.getTime() })
    .execute();
}
