import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export async function claim(database: Kysely<Tables>, name: string, at: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('claims')
    .values({ name, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function release(database: Kysely<Tables>, name: string): Promise<void> {
  await database.deleteFrom('claims').where('name', '=', name).execute();
}
