import { closeSync, fdatasync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { AppError, messageOf } from '../../domain/errors.ts';
import { Connection } from './connection.ts';
import { createFlush } from './flush.ts';
import { lockFolder } from './folder-lock.ts';
import { translateSqliteError } from './sqlite-error.ts';

/** Milliseconds to wait for a write of the command line's; nothing else runs in this process meanwhile. */
const busyTimeout = 5_000;

/** Inside a state folder. */
export const databaseFile = 'autoglm.sqlite';

/** `server`: the only one of its kind; the others are the command line's. */
export type Access = 'server' | 'writer' | 'reader';

export interface OpenDatabase extends AsyncDisposable {
  readonly connection: Connection;
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
    const flush = access === 'server' ? flushOf(file, folder, opened) : flushed;
    const connection = new Connection({ database, flush, translate });
    let closed: Promise<void> | undefined;
    return { connection, [Symbol.asyncDispose]: () => (closed ??= connection.take().then(closeAll)) };
  } catch (error) {
    closeAll();
    throw translate(error);
  }
}

/** With `synchronous = full` SQLite has flushed by itself. */
function flushed(): Promise<void> {
  return Promise.resolve();
}

const synchronise = promisify(fdatasync);

/**
 * Commits stand in the log behind each other, so that to flush it is to flush all of them; what has gone from it to the
 * database was flushed there. SQLite keeps the file as long as the database is open. https://sqlite.org/wal.html
 */
function flushOf(file: string, folder: string, opened: Disposable[]): () => Promise<void> {
  const log = openSync(`${file}-wal`, 'r+');
  opened.push({
    [Symbol.dispose]: () => {
      closeSync(log);
    },
  });
  return createFlush(
    () => synchronise(log),
    (cause) => new AppError('store-unusable', { path: folder, why: messageOf(cause) }, { cause }),
  );
}

/**
 * Pages of 4 KiB: a delivery touches a page of each index, wherever its random id falls, and each goes to the log whole.
 * A long log makes synchronising the database itself, which comes with emptying the log, rare. A commit does not wait
 * for the disk (`normal`): `Connection` does, beside the thread.
 */
function setUp(database: DatabaseSync): void {
  database.exec(`
    pragma page_size = 4096;
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma wal_autocheckpoint = 8000;
    pragma journal_size_limit = 67108864;
    pragma cache_size = -16000;
  `);
}
