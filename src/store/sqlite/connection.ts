import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** More different statements than the store has, unless lists of many lengths are written. */
const mostStatements = 200;

export interface ConnectionOptions {
  /** Stays open: who opened it closes it. */
  readonly database: DatabaseSync;
  /** Brings all that was committed to the disk. */
  readonly flush: () => Promise<void>;
  /** Gives what is thrown in place of an error of SQLite. */
  readonly translate: (error: unknown) => Error;
}

export interface PreparedStatement {
  readonly statement: StatementSync;
  /** It gives rows. */
  readonly isReader: boolean;
}

/**
 * The one connection of a process, which one caller after the other holds. SQLite itself runs in the thread that also
 * speaks HTTP, but does not wait for the disk there: a commit leaves that to `flush`, meanwhile others are served.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #statements = new Map<string, PreparedStatement>();
  #last: Promise<unknown> = Promise.resolve();
  #release = (): void => undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** Waits until nobody else holds it. */
  async take(): Promise<void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#last = promise;
    await before;
    this.#release = () => {
      resolve(undefined);
    };
  }

  give(): void {
    this.#release();
  }

  begin(): void {
    // A transaction that begins by reading and is overtaken by another process's write can only be given up.
    this.run('begin immediate');
  }

  /** What was written is on the disk when this resolves. */
  async commit(): Promise<void> {
    this.run('commit');
    await this.#options.flush();
  }

  rollback(): void {
    // A full disk, for one, has ended the transaction already.
    if (this.#options.database.isTransaction) this.run('rollback');
  }

  /** For who holds it. @returns how many rows were changed */
  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.attempt(() => this.prepare(sql).statement.run(...values).changes));
  }

  /** For who holds it. @returns the first value of the first row; undefined: there is none */
  value(sql: string, ...values: readonly SQLInputValue[]): unknown {
    const row = this.attempt(() => this.prepare(sql).statement.get(...values));
    return row && Object.values(row)[0];
  }

  /** Takes it, and gives it back when the work is done. */
  async hold<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    await this.take();
    try {
      return await work();
    } finally {
      this.give();
    }
  }

  /** A whole transaction; everything in it happens at once. */
  transaction<Result>(work: () => Result): Promise<Result> {
    return this.hold(async () => {
      try {
        this.begin();
        const result = work();
        await this.commit();
        return result;
      } catch (error) {
        this.rollback();
        throw error;
      }
    });
  }

  /** Preparing a statement takes longer than running most. The one that was prepared first makes way. */
  prepare(sql: string): PreparedStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#options.database.prepare(sql);
    const made = { statement, isReader: statement.columns().length > 0 };
    const [first] = this.#statements.keys();
    if (this.#statements.size >= mostStatements && first !== undefined) this.#statements.delete(first);
    this.#statements.set(sql, made);
    return made;
  }

  attempt<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw this.#options.translate(error);
    }
  }
}
