import type { Kysely, Transaction } from 'kysely';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Dismissal } from '../../domain/dismissal.ts';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { StoreWrite } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

/** Stands for all changes of a repository. */
const everyChange = '';

export async function readDismissals(
  database: Kysely<Tables>,
  change: ChangeRef,
): Promise<readonly Dismissal[]> {
  const rows = await database
    .selectFrom('dismissals')
    .select('dismissal')
    .where('repository', '=', keyOfRepository(change.repo))
    .where('change_key', 'in', [everyChange, keyOfChange(change)])
    .orderBy('id')
    .execute();
  return rows.map(({ dismissal }) => JSON.parse(dismissal) as Dismissal);
}

/** The last word on a finding counts. */
export async function keepDismissal(
  transaction: Transaction<Tables>,
  { change, dismissal }: Extract<StoreWrite, { kind: 'dismissed' }>,
): Promise<void> {
  await transaction
    .replaceInto('dismissals')
    .values({
      repository: keyOfRepository(change.repo),
      change_key: dismissal.inRepository ? everyChange : keyOfChange(change),
      id: dismissal.id,
      dismissal: JSON.stringify(dismissal),
    })
    .execute();
}

/** @returns Those that are gone. */
export async function dropDismissals(
  transaction: Transaction<Tables>,
  { change, ids }: Extract<StoreWrite, { kind: 'reopened' }>,
): Promise<readonly Dismissal[]> {
  const rows = await transaction
    .deleteFrom('dismissals')
    .where('repository', '=', keyOfRepository(change.repo))
    .where('change_key', 'in', [everyChange, keyOfChange(change)])
    .where('id', 'in', ids)
    .returning('dismissal')
    .execute();
  return rows.map(({ dismissal }) => JSON.parse(dismissal) as Dismissal);
}
