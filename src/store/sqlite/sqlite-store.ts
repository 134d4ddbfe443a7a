import { mkdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { AppError, messageOf } from '../../domain/errors.ts';
import type { Queue } from '../../ports/queue.ts';
import type { Store } from '../../ports/store.ts';
import { openDatabase } from './database.ts';
import { checkFitness, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { prune } from './prune.ts';
import { createSqliteQueue } from './queue.ts';
import { createSqliteStore } from './store.ts';
import { createWorkSignal } from './work-signal.ts';

export interface SqliteStoreOptions {
  /** Made when it is missing; one process at a time. */
  readonly folder: string;
  readonly now: () => Date;
  /** How long a claimed job is its worker's without a heartbeat. */
  readonly leaseSeconds?: number;
  /** How long deliveries and jobs that are over are kept. */
  readonly keepDays?: number;
}

export interface SqliteStore extends AsyncDisposable {
  readonly store: Store;
  readonly queue: Queue;
  /** Drops what is older than `keepDays`, a little at a time, so that others get their turn. @returns how many rows */
  prune(): Promise<number>;
}

/**
 * State in a folder: SQLite, durable at every answer. Jobs that another process had when it ended wait again.
 * @throws {AppError} `store-in-use`, `store-unusable`
 */
export function openSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  return Promise.resolve().then(() => open(options));
}

function open({ folder, now, leaseSeconds = 60, keepDays = 30 }: SqliteStoreOptions): SqliteStore {
  makeFolder(folder);
  const database = openDatabase(folder, 'server', (connection) => {
    if (checkFitness(connection, folder, migrations) === 'older') migrate(connection, migrations, now());
    releaseJobs(connection);
  });
  const { tables } = database;
  const work = createWorkSignal();
  const close = (): PromiseLike<void> => database[Symbol.asyncDispose]();
  return {
    store: { ...createSqliteStore(tables, work, now), [Symbol.asyncDispose]: close },
    queue: createSqliteQueue(tables, work, { now, leaseSeconds }),
    prune: () => prune(tables, now().getTime() - keepDays * 24 * 3_600_000),
    [Symbol.asyncDispose]: close,
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new AppError('store-unusable', { path: folder, why: messageOf(cause) }, { cause });
  }
}

/** Who held them was the process that had the folder before, and is gone. */
function releaseJobs(database: DatabaseSync): void {
  database.exec(
    `update jobs set state = 'waiting', lease = null, lease_until = null where state = 'running'`,
  );
}
