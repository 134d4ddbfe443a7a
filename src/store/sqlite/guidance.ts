import type { Kysely, Transaction } from 'kysely';
import type { Dismissal } from '../../domain/dismissal.ts';
import type { Guidance } from '../../domain/guidance.ts';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { StoreWrite } from '../../ports/store.ts';
import { wordsOf } from './guidance-words.ts';
import type { Tables } from './tables.ts';

type Written<Kind> = Extract<StoreWrite, { readonly kind: Kind }>;

export async function keepLearnt(
  transaction: Transaction<Tables>,
  { guidance, most }: Written<'guidance-learnt'>,
): Promise<void> {
  await keepEntry(transaction, guidance);
  await dropLeast(transaction, keyOfRepository(guidance.repository), most);
}

/** A sign that was taken back goes; one that is there stays as it is, also when it was removed. */
export async function keepReactionsLearnt(
  transaction: Transaction<Tables>,
  { change, finding, guidance, most }: Written<'reactions-learnt'>,
): Promise<void> {
  const repository = keyOfRepository(change.repo);
  const rows = await transaction
    .selectFrom('guidance')
    .select(['number', 'id', 'state', 'entry'])
    .where('repository', '=', repository)
    .where('finding', '=', finding)
    .where('source', '=', 'reaction')
    .execute();
  const ids = new Set(guidance.map(({ id }) => id));
  const gone = rows.filter(
    ({ id, state, entry }) =>
      state === 'active' && !ids.has(id) && isOf(keyOfChange(change), JSON.parse(entry) as Guidance),
  );
  await drop(
    transaction,
    gone.map(({ number }) => number),
  );
  const known = new Set(rows.map(({ id }) => id));
  for (const entry of guidance) if (!known.has(entry.id)) await keepEntry(transaction, entry);
  await dropLeast(transaction, repository, most);
}

/** The same finding can be in several changes. */
function isOf(changeKey: string, { change }: Guidance): boolean {
  return change !== undefined && keyOfChange(change) === changeKey;
}

/**
 * Somebody wants to be told of them again. Other changes keep what their own dismissals taught.
 * @param dropped May have been said in another change, for all of the repository.
 */
export async function dropDismissed(
  transaction: Transaction<Tables>,
  { change, ids }: Written<'reopened'>,
  dropped: readonly Dismissal[],
): Promise<void> {
  const rows = await transaction
    .selectFrom('guidance')
    .select(['number', 'entry'])
    .where('repository', '=', keyOfRepository(change.repo))
    .where('finding', 'in', ids)
    .where('source', '=', 'dismissal')
    .execute();
  const gone = rows.filter(({ entry }) => {
    const lesson = JSON.parse(entry) as Guidance;
    return isOf(keyOfChange(change), lesson) || dropped.some((one) => isLessonOf(one, lesson));
  });
  await drop(
    transaction,
    gone.map(({ number }) => number),
  );
}

/** That of a change alone is found by the change. */
function isLessonOf({ inRepository, id, by, at }: Dismissal, lesson: Guidance): boolean {
  return inRepository && lesson.finding === id && lesson.by === by && lesson.at === at;
}

/** @param repositories By `keyOfRepository`. */
export async function forgetGuidance(
  transaction: Transaction<Tables>,
  repositories: readonly string[],
): Promise<void> {
  const rows = await transaction
    .selectFrom('guidance')
    .select('number')
    .where('repository', 'in', repositories)
    .execute();
  await drop(
    transaction,
    rows.map(({ number }) => number),
  );
}

/** In the place of the one of its id, with the words that it is found by. */
export async function keepEntry(transaction: Transaction<Tables>, guidance: Guidance): Promise<void> {
  const { id, source, state, weight, about } = guidance;
  const row = {
    ...{ source, state, weight, finding: guidance.finding ?? null, origin: about.origin, path: about.path },
    ...{ at: Date.parse(guidance.at), entry: JSON.stringify(guidance) },
  };
  const { number } = await transaction
    .insertInto('guidance')
    .values({ repository: keyOfRepository(guidance.repository), id, used_at: null, ...row })
    .onConflict((conflict) => conflict.columns(['repository', 'id']).doUpdateSet(row))
    .returning('number')
    .executeTakeFirstOrThrow();
  await transaction.deleteFrom('guidance_words').where('rowid', '=', number).execute();
  if (state === 'removed') return;
  await transaction
    .insertInto('guidance_words')
    .values({ rowid: number, ...wordsOf(guidance) })
    .execute();
}

/** Those that were removed leave first, then what counts little and was of no use for long. */
export async function dropLeast(
  transaction: Transaction<Tables>,
  repository: string,
  most: number,
): Promise<void> {
  const { count } = await transaction
    .selectFrom('guidance')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('repository', '=', repository)
    .executeTakeFirstOrThrow();
  if (count <= most) return;
  const rows = await transaction
    .selectFrom('guidance')
    .select('number')
    .where('repository', '=', repository)
    .orderBy('state', 'desc')
    .orderBy('weight')
    .orderBy(({ fn }) => fn.coalesce('used_at', 'at'))
    .orderBy('number')
    .limit(count - most)
    .execute();
  await drop(
    transaction,
    rows.map(({ number }) => number),
  );
}

async function drop(transaction: Transaction<Tables>, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await transaction.deleteFrom('guidance').where('number', '=', number).execute();
    await transaction.deleteFrom('guidance_words').where('rowid', '=', number).execute();
  }
}

export async function noteUse(tables: Kysely<Tables>, entries: readonly Guidance[], at: Date): Promise<void> {
  if (entries.length === 0) return;
  await tables.transaction().execute(async (transaction) => {
    for (const { repository, id } of entries)
      await transaction
        .updateTable('guidance')
        .set((row) => ({ uses: row('uses', '+', 1), used_at: at.getTime() }))
        .where('repository', '=', keyOfRepository(repository))
        .where('id', '=', id)
        .execute();
  });
}
