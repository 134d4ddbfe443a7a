import type { Kysely, Transaction } from 'kysely';
import { db as shared } from './database';
import type { Database } from './schema';

export class TokenStore {
  constructor(private readonly db: Kysely<Database>) {}

  async revoke(userId: string): Promise<void> {
    await this.db.deleteFrom('token').where('user_id', '=', userId); // expect: unused-result
  }

  async touch(id: string, trx: Transaction<Database>): Promise<void> {
    trx.updateTable('token').set({ seen_at: new Date() }).where('id', '=', id); // expect: unused-result
    await shared.insertInto('visit').values({ token_id: id }).onConflict((oc) => oc.doNothing()); // expect: unused-result
  }

  async all(userId: string) {
    const rows = await this.db.selectFrom('token').selectAll().where('user_id', '=', userId); // expect: unused-result
    return rows;
  }
}
