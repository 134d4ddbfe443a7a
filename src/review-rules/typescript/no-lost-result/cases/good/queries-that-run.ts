import type { Kysely } from 'kysely';
import { db as shared } from './database';
import type { Database } from './schema';

export async function report(db: Kysely<Database>, since: Date) {
  let query = db.selectFrom('visit').selectAll();
  query = query.where('at', '>', since);
  await db.deleteFrom('visit').where('at', '<', since).execute();
  await db.insertInto('run').values({ since }).executeTakeFirst();
  for await (const row of shared.selectFrom('visit').selectAll().stream()) console.log(row);
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('run').set({ done: true }).execute();
  });
  const compiled = db.selectFrom('run').selectAll().compile();
  await save(db.selectFrom('run').select('id'));
  await shared.insertInto('visit', [{ at: since }]).then((done) => console.log(done));
  return [await query.execute(), compiled];
}

declare function save(query: unknown): Promise<void>;
