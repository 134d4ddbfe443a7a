import type { Kysely } from 'kysely';
import type { Written } from '../../domain/written.ts';
import type { Tables } from './tables.ts';

/** Nobody asks for what is older. */
const keepMilliseconds = 3_600_000;

export async function remember(
  database: Kysely<Tables>,
  key: string,
  written: readonly Written[],
  at: number,
): Promise<void> {
  if (written.length === 0) return;
  await database.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('changes')
      .select('id')
      .where('key', '=', key)
      .executeTakeFirst();
    if (known === undefined) return;
    const change = known.id;
    await transaction
      .deleteFrom('written')
      .where('change', '=', change)
      .where('at', '<', at - keepMilliseconds)
      .execute();
    await transaction
      .replaceInto('written')
      .values(written.map(({ kind, name, review }) => ({ change, kind, name, review, at })))
      .execute();
  });
}

export async function forget(
  database: Kysely<Tables>,
  key: string,
  written: readonly Written[],
): Promise<void> {
  if (written.length === 0) return;
  await database.transaction().execute(async (transaction) => {
    for (const { kind, name } of written)
      await transaction
        .deleteFrom('written')
        .where('change', '=', (of) => of.selectFrom('changes').select('id').where('key', '=', key))
        .where('kind', '=', kind)
        .where('name', '=', name)
        .execute();
  });
}

export function readWritten(
  database: Kysely<Tables>,
  key: string,
  since: number,
): Promise<readonly Written[]> {
  return database
    .selectFrom('written')
    .innerJoin('changes', 'changes.id', 'written.change')
    .select(['written.kind', 'written.name', 'written.review'])
    .where('changes.key', '=', key)
    .where('written.at', '>=', since)
    .execute();
}
