import type { Kysely } from 'kysely';
import type { CheckMemory } from '../../ports/check-memory.ts';
import type { Tables } from './tables.ts';

/** How checks ended, in SQLite. */
export function createSqliteChecks(tables: Kysely<Tables>): CheckMemory {
  return {
    ending: async (check) => {
      const row = await tables
        .selectFrom('checks')
        .select('ending')
        .where('name', '=', check)
        .executeTakeFirst();
      return row?.ending;
    },
    keep: async (check, ending, at) => {
      await tables
        .insertInto('checks')
        .values({ name: check, ending, at: at.getTime() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
