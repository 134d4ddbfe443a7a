import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { AppError } from '../../domain/errors.ts';
import type { Queue } from '../../ports/queue.ts';
import { databaseFile, openDatabase } from './database.ts';
import { checkFitness } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import { listJobs, reviveJob } from './queue.ts';
import type { Tables } from './tables.ts';

/** The jobs of a state folder, for somebody who looks on while the server runs or does not. */
export interface SqliteJobs extends Pick<Queue, 'list' | 'revive'>, AsyncDisposable {}

/**
 * @param access `reader` changes nothing; what a `writer` revives the server sees when it next looks for work
 * @throws {AppError} `not-found` when there is no state, `store-in-use`, `store-unusable`
 */
export function openSqliteJobs(folder: string, access: 'reader' | 'writer', now: () => Date): SqliteJobs {
  if (!existsSync(join(folder, databaseFile))) {
    const hint =
      'Name the state folder of the server by AUTOGLM_DATA; the server makes it at its first start.';
    throw new AppError('not-found', { what: 'state folder', name: folder, hint });
  }
  const database = openDatabase(folder, access, (connection) => {
    if (checkFitness(connection, folder, migrations) === 'older')
      throw new AppError('store-unusable', {
        path: folder,
        why: 'start the server once to bring it up to date',
      });
  });
  const tables = new Kysely<Tables>({ dialect: createNodeSqliteDialect(database.connection) });
  return {
    list: (filter) => listJobs(tables, filter),
    revive: (id) => reviveJob(tables, id, now().getTime()),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
