import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';

/** More different statements than the store has, unless lists of many lengths are written. */
const mostStatements = 200;

export interface NodeSqliteDialectOptions {
  /** Stays open: who opened it closes it. */
  readonly database: DatabaseSync;
  /** Gives what is thrown in place of an error of SQLite. */
  readonly translate: (error: unknown) => Error;
}

/** Kysely over the SQLite of Node itself; its own dialect is made for better-sqlite3. */
export function createNodeSqliteDialect({ database, translate }: NodeSqliteDialectOptions): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => createDriver(database, translate),
  };
}

function createDriver(database: DatabaseSync, translate: (error: unknown) => Error): Driver {
  const attempt = <Result>(action: () => Result): Promise<Result> => {
    try {
      return Promise.resolve(action());
    } catch (error) {
      return Promise.reject(translate(error));
    }
  };
  const connection = createConnection(database, attempt);
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    // A transaction that begins by reading and is overtaken by another process's write can only be given up.
    beginTransaction: () => attempt(() => database.exec('begin immediate')),
    commitTransaction: () => attempt(() => database.exec('commit')),
    // A full disk, for one, has ended the transaction already.
    rollbackTransaction: () =>
      attempt(() => (database.isTransaction ? database.exec('rollback') : undefined)),
    destroy: () => Promise.resolve(),
  };
}

type Attempt = <Result>(action: () => Result) => Promise<Result>;

function createConnection(database: DatabaseSync, attempt: Attempt): DatabaseConnection {
  const statements = createStatementCache(database);
  return {
    executeQuery: <Row>({ sql, parameters }: CompiledQuery) =>
      attempt(() => execute<Row>(statements(sql), parameters as readonly SQLInputValue[])),
    async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
      const rows = await attempt(() => database.prepare(sql).iterate(...(parameters as SQLInputValue[])));
      for (const row of rows) yield { rows: [row as Row] };
    },
  };
}

function execute<Row>(
  { statement, isReader }: CachedStatement,
  parameters: readonly SQLInputValue[],
): QueryResult<Row> {
  if (isReader) return { rows: statement.all(...parameters) as Row[] };
  const { changes, lastInsertRowid } = statement.run(...parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}

interface CachedStatement {
  readonly statement: StatementSync;
  readonly isReader: boolean;
}

/** Preparing a statement takes longer than running most. The one that was prepared first makes way. */
function createStatementCache(database: DatabaseSync): (sql: string) => CachedStatement {
  const cache = new Map<string, CachedStatement>();
  return (sql) => {
    const known = cache.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const made = { statement, isReader: statement.columns().length > 0 };
    const [first] = cache.keys();
    if (cache.size >= mostStatements && first !== undefined) cache.delete(first);
    cache.set(sql, made);
    return made;
  };
}
