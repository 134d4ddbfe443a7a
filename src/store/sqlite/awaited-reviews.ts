import type { Kysely, Transaction } from 'kysely';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { AwaitedBy, StoreWrite } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

export async function readAwaited(
  database: Kysely<Tables>,
  changeKey: string,
): Promise<readonly AwaitedBy[]> {
  const rows = await database
    .selectFrom('awaited_reviews')
    .select(['comment', 'thread', 'installation'])
    .where('change_key', '=', changeKey)
    .execute();
  return rows.map(({ thread, ...row }) => ({ ...row, thread: thread ?? undefined }));
}

export async function keepAwaited(
  transaction: Transaction<Tables>,
  { change, by: { comment, thread, installation } }: Extract<StoreWrite, { kind: 'review-awaited' }>,
): Promise<void> {
  const keys = { change_key: keyOfChange(change), repository: keyOfRepository(change.repo) };
  await transaction
    .replaceInto('awaited_reviews')
    .values({ ...keys, comment, thread: thread ?? null, installation })
    .execute();
}

export async function dropAwaited(
  transaction: Transaction<Tables>,
  { change, comments }: Extract<StoreWrite, { kind: 'review-told' }>,
): Promise<void> {
  await transaction
    .deleteFrom('awaited_reviews')
    .where('change_key', '=', keyOfChange(change))
    .where('comment', 'in', comments)
    .execute();
}
