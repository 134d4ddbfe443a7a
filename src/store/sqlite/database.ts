import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { lockFolder } from './folder-lock.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import { translateSqliteError } from './sqlite-error.ts';
import type { Tables } from './tables.ts';

/** Milliseconds to wait for a write of the command line's; nothing else runs in this process meanwhile. */
const busyTimeout = 5_000;

/** Inside a state folder. */
export const databaseFile = 'autoglm.sqlite';

/** `server`: the only one of its kind; the others are the command line's. */
export type Access = 'server' | 'writer' | 'reader';

export interface OpenDatabase extends AsyncDisposable {
  readonly tables: Kysely<Tables>;
}

/**
 * Opens the database of a state folder, and lets `prepare` work on it first. The server keeps out other servers.
 * @throws {AppError} `store-in-use`, `store-unusable`, and what `prepare` throws
 */
export function openDatabase(
  folder: string,
  access: Access,
  prepare: (database: DatabaseSync) => void,
): OpenDatabase {
  const translate = (error: unknown): Error => translateSqliteError(folder, error);
  const opened: Disposable[] = [];
  const closeAll = (): void => opened.reverse().forEach((one) => one[Symbol.dispose]());
  try {
    if (access === 'server') opened.push(lockFolder(folder));
    const file = join(folder, databaseFile);
    const database = new DatabaseSync(file, { readOnly: access === 'reader', timeout: busyTimeout });
    opened.push(database);
    if (access === 'server') setUp(database);
    prepare(database);
    const tables = new Kysely<Tables>({ dialect: createNodeSqliteDialect({ database, translate }) });
    let closed: Promise<void> | undefined;
    return { tables, [Symbol.asyncDispose]: () => (closed ??= finish(tables).finally(closeAll)) };
  } catch (error) {
    closeAll();
    throw translate(error);
  }
}

/** Lets what has begun come to its end. */
async function finish(tables: Kysely<Tables>): Promise<void> {
  await tables.connection().execute(() => Promise.resolve());
  await tables.destroy();
}

/**
 * Pages of 4 KiB: a delivery touches a page of each index, wherever its random id falls, and each goes to the log whole.
 * A long log makes synchronising the database itself, which comes with emptying the log, rare.
 */
function setUp(database: DatabaseSync): void {
  database.exec(`
    pragma page_size = 4096;
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma wal_autocheckpoint = 8000;
    pragma journal_size_limit = 67108864;
    pragma cache_size = -16000;
  `);
}
