import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Callback, CallbackWish } from '../../domain/callback.ts';
import type { JobRecord } from '../../ports/queue.ts';
import { readCallback, readCallbacks } from './callbacks.ts';
import { isInState } from './claim.ts';
import { recordOf } from './queue.ts';
import { openStateFolder } from './state-folder.ts';
import type { Tables } from './tables.ts';

/** The callbacks of a state folder, for somebody who looks after them while the server runs or does not. */
export interface SqliteCallbacks extends AsyncDisposable {
  list(): Promise<readonly Callback[]>;
  find(id: string): Promise<Callback | undefined>;
  add(id: string, wish: CallbackWish, secret: string): Promise<void>;
  /** With what could not be sent there. `false`: there is none of that name. */
  remove(id: string): Promise<boolean>;
  /** The secret of now is heeded until then. `false`: there is none of that name. */
  rotate(id: string, secret: string, oldUntil: Date): Promise<boolean>;
  /** What was given up, the newest first. */
  dead(limit: number): Promise<readonly JobRecord[]>;
  /** Lets it be sent again: one, or all. @returns how many */
  replay(which: number | 'all'): Promise<number>;
}

/** @throws {AppError} `not-found` when there is no state, `store-in-use`, `store-unusable` */
export function openSqliteCallbacks(
  folder: string,
  access: 'reader' | 'writer',
  now: () => Date,
): SqliteCallbacks {
  const state = openStateFolder(folder, access);
  const { tables } = state;
  return {
    list: () => readCallbacks(tables, now()),
    find: (id) => readCallback(tables, id, now()),
    add: async (id, wish, secret) => {
      const row = { id, wish: JSON.stringify(wish), created_at: now().getTime(), secret };
      await tables.insertInto('callbacks').values(row).execute();
    },
    remove: (id) => remove(tables, id, now()),
    rotate: (id, secret, oldUntil) => rotate(tables, id, secret, oldUntil),
    dead: async (limit) =>
      (await deadJobs(tables).selectAll().orderBy('id', 'desc').limit(limit).execute()).map(recordOf),
    replay: (which) => replay(tables, which, now()),
    [Symbol.asyncDispose]: () => state[Symbol.asyncDispose](),
  };
}

function deadJobs(tables: Kysely<Tables>) {
  return tables.selectFrom('jobs').where(isInState('dead')).where('kind', '=', 'call-back');
}

function remove(tables: Kysely<Tables>, id: string, now: Date): Promise<boolean> {
  return tables.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('callbacks')
      .where('id', '=', id)
      .executeTakeFirst();
    await transaction
      .updateTable('jobs')
      .set({ state: 'superseded', settled_at: now.getTime() })
      .where(
        'id',
        'in',
        deadJobs(transaction)
          .select('id')
          .where(sql`payload ->> 'callback'`, '=', id),
      )
      .execute();
    return numDeletedRows > 0n;
  });
}

async function rotate(tables: Kysely<Tables>, id: string, secret: string, oldUntil: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables
    .updateTable('callbacks')
    .set((row) => ({ old_secret: row.ref('secret'), old_until: oldUntil.getTime(), secret }))
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The attempts begin anew. */
async function replay(tables: Kysely<Tables>, which: number | 'all', now: Date): Promise<number> {
  const dead = deadJobs(tables).select('id');
  const { numUpdatedRows } = await tables
    .updateTable('jobs')
    .set({ state: 'waiting', attempts: 0, not_before: now.getTime() })
    .where('id', 'in', which === 'all' ? dead : dead.where('id', '=', which))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
