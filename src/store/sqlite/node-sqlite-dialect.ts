import type { SQLInputValue } from 'node:sqlite';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import type { Connection, PreparedStatement } from './connection.ts';

/** Kysely over the SQLite of Node itself; its own dialect is made for better-sqlite3. */
export function createNodeSqliteDialect(connection: Connection): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => createDriver(connection),
  };
}

function createDriver(connection: Connection): Driver {
  const only = createDatabaseConnection(connection);
  return {
    init: () => Promise.resolve(),
    acquireConnection: async () => {
      await connection.take();
      return only;
    },
    releaseConnection: () => settled(() => connection.give()),
    beginTransaction: () => settled(() => connection.begin()),
    commitTransaction: () => connection.commit(),
    rollbackTransaction: () => settled(() => connection.rollback()),
    destroy: () => Promise.resolve(),
  };
}

function createDatabaseConnection(connection: Connection): DatabaseConnection {
  return {
    executeQuery: <Row>({ sql, parameters }: CompiledQuery) =>
      settled(() =>
        connection.attempt(() =>
          execute<Row>(connection.prepare(sql), parameters as readonly SQLInputValue[]),
        ),
      ),
    async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
      const rows = await settled(() =>
        connection.attempt(() =>
          connection.prepare(sql).statement.iterate(...(parameters as SQLInputValue[])),
        ),
      );
      for (const row of rows) yield { rows: [row as Row] };
    },
  };
}

/** What is thrown becomes a rejection. */
function settled<Result>(action: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(action());
  });
}

function execute<Row>(
  { statement, isReader }: PreparedStatement,
  parameters: readonly SQLInputValue[],
): QueryResult<Row> {
  if (isReader) return { rows: statement.all(...parameters) as Row[] };
  const { changes, lastInsertRowid } = statement.run(...parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}
