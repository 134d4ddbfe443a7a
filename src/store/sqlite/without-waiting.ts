import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Writes without waiting for the disk: for what a crash of the machine makes void anyway, as who holds a job. The next
 * write that does wait brings it to the disk too, in order; a crash of the process alone loses nothing.
 */
export function withoutWaiting<Result>(
  database: Kysely<Tables>,
  write: (connection: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return database.connection().execute(async (connection) => {
    await sql`pragma synchronous = normal`.execute(connection);
    try {
      return await write(connection);
    } finally {
      await sql`pragma synchronous = full`.execute(connection);
    }
  });
}
