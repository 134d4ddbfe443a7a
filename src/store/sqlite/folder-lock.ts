import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { translateSqliteError } from './sqlite-error.ts';

/** Milliseconds that a process before this one has to go: a supervisor may start the next one while it still ends. */
const patience = 3_000;

/**
 * Holds a folder for this process until it is disposed of. A lock of the operating system's: it goes with the process,
 * however that ends. It lies in a file of its own, for others may read the database meanwhile.
 *
 * POSIX drops the locks of a process as soon as it closes any handle of the file: nothing else may open `lock.sqlite`.
 * @throws {AppError} `store-in-use`, `store-unusable`
 */
export function lockFolder(folder: string): Disposable {
  try {
    const database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: patience });
    try {
      database.exec('pragma journal_mode = memory; begin exclusive');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw translateSqliteError(folder, error);
  }
}
