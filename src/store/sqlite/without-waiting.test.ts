import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { describe, expect, it } from '@jest/globals';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Tables } from './tables.ts';
import { withoutWaiting } from './without-waiting.ts';

const full = 2;
const normal = 1;

describe('a write that does not wait for the disk', () => {
  it('is the only one that does not, whether it works or fails', async () => {
    using database = new DatabaseSync(':memory:');
    const synchronous = (): unknown => database.prepare('pragma synchronous').get()?.['synchronous'];
    const translate = (error: unknown): Error => error as Error;
    await using tables = new Kysely<Tables>({ dialect: createNodeSqliteDialect({ database, translate }) });
    expect(synchronous()).toBe(full);
    expect(await withoutWaiting(tables, () => Promise.resolve(synchronous()))).toBe(normal);
    expect(synchronous()).toBe(full);
    await expect(withoutWaiting(tables, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(synchronous()).toBe(full);
  });

  it('keeps others out meanwhile', async () => {
    using database = new DatabaseSync(':memory:');
    const translate = (error: unknown): Error => error as Error;
    await using tables = new Kysely<Tables>({ dialect: createNodeSqliteDialect({ database, translate }) });
    const order: string[] = [];
    const write = withoutWaiting(tables, async () => {
      await new Promise(setImmediate);
      order.push('without');
    });
    const other = tables.transaction().execute(() => Promise.resolve(order.push('with')));
    await Promise.all([write, other]);
    expect(order).toEqual(['without', 'with']);
  });
});
