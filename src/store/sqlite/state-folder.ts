import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { AppError } from '../../domain/errors.ts';
import { databaseFile, openDatabase } from './database.ts';
import { checkFitness } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Tables } from './tables.ts';

export interface StateFolder extends AsyncDisposable {
  readonly tables: Kysely<Tables>;
}

/**
 * The state of a server, for somebody who looks on while it runs or does not.
 * @throws {AppError} `not-found` when there is no state, `store-in-use`, `store-unusable`
 */
export function openStateFolder(folder: string, access: 'reader' | 'writer'): StateFolder {
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
  return {
    tables: new Kysely<Tables>({ dialect: createNodeSqliteDialect(database.connection) }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
