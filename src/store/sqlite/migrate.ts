import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../domain/errors.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Whether a database can be used with these steps; `older`: some are to be taken first.
 * @throws {AppError} `store-unusable` when a later program has changed it so that this one cannot use it
 */
export function checkFitness(
  database: DatabaseSync,
  folder: string,
  migrations: readonly Migration[],
): 'fits' | 'older' {
  const done = doneSteps(database);
  if (done.some(({ number, isBreaking }) => number > migrations.length && isBreaking))
    throw new AppError('store-unusable', { path: folder, why: 'a newer version has written it' });
  return done.length < migrations.length ? 'older' : 'fits';
}

/**
 * Takes the steps that are missing, each in a transaction of its own that also notes it: a crash in between leaves a
 * version that the next start goes on from.
 *
 * Kysely's own migrator keeps names only; what tells an older program whether it may go on after a newer one is the mark.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[], now: Date): void {
  database.exec(
    `create table if not exists migrations (
      number integer primary key, is_breaking integer not null, applied_at integer not null
    ) strict`,
  );
  const done = doneSteps(database).length;
  for (const migration of migrations.slice(done)) {
    database.exec('begin immediate');
    try {
      take(database, migration, now);
      database.exec('commit');
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  }
}

function take(database: DatabaseSync, { number, isBreaking, statements }: Migration, now: Date): void {
  for (const statement of statements) database.exec(statement);
  database
    .prepare('insert into migrations (number, is_breaking, applied_at) values (?, ?, ?)')
    .run(number, Number(isBreaking), now.getTime());
}

function doneSteps(database: DatabaseSync): readonly { number: number; isBreaking: boolean }[] {
  const isNoted =
    database.prepare(`select 1 from sqlite_schema where name = 'migrations'`).get() !== undefined;
  if (!isNoted) return [];
  const rows = database.prepare('select number, is_breaking from migrations order by number').all();
  return rows.map((row) => ({ number: Number(row['number']), isBreaking: Number(row['is_breaking']) !== 0 }));
}
