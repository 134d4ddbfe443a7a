import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import type { Generated } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Connection } from './connection.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import { translateSqliteError } from './sqlite-error.ts';

interface Notes {
  readonly note: {
    readonly id: Generated<number>;
    readonly text: string | null;
    readonly bytes?: Uint8Array;
  };
}

describe('Kysely over the SQLite of Node', () => {
  let database: DatabaseSync;
  let notes: Kysely<Notes>;

  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    database.exec('create table note (id integer primary key, text text, bytes blob)');
    const translate = (error: unknown): Error => translateSqliteError('somewhere', error);
    const connection = new Connection({ database, flush: () => Promise.resolve(), translate });
    notes = new Kysely<Notes>({ dialect: createNodeSqliteDialect(connection) });
  });

  afterEach(async () => {
    await notes.destroy();
    database.close();
  });

  const texts = async (): Promise<readonly (string | null)[]> =>
    (await notes.selectFrom('note').select('text').orderBy('id').execute()).map(({ text }) => text);

  it('says what a statement did', async () => {
    const inserted = await notes
      .insertInto('note')
      .values([{ text: 'a' }, { text: 'b' }])
      .executeTakeFirst();
    expect(inserted).toMatchObject({ insertId: 2n, numInsertedOrUpdatedRows: 2n });
    const updated = await notes.updateTable('note').set({ text: 'c' }).executeTakeFirst();
    expect(updated.numUpdatedRows).toBe(2n);
    expect(await notes.deleteFrom('note').returning('id').execute()).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('binds and reads every kind of value', async () => {
    const bytes = new Uint8Array([0, 1, 255]);
    await notes.insertInto('note').values({ text: 'zero \0, 😀', bytes }).execute();
    await notes.insertInto('note').values({ text: null }).execute();
    expect(await texts()).toEqual(['zero \0, 😀', null]);
    const [first] = await notes.selectFrom('note').select('bytes').execute();
    expect([...(first?.bytes ?? [])]).toEqual([...bytes]);
  });

  it('streams', async () => {
    await notes
      .insertInto('note')
      .values([{ text: 'a' }, { text: 'b' }])
      .execute();
    const seen: unknown[] = [];
    for await (const row of notes.selectFrom('note').select('text').stream()) seen.push(row.text);
    expect(seen).toEqual(['a', 'b']);
  });

  it('remembers statements without mixing them up', async () => {
    for (let count = 1; count <= 250; count++)
      expect(await sql<{ n: number }>`select ${sql.lit(count)} as n`.execute(notes)).toMatchObject({
        rows: [{ n: count }],
      });
    for (const text of ['a', 'b']) await notes.insertInto('note').values({ text }).execute();
    expect(await texts()).toEqual(['a', 'b']);
  });

  it('runs one transaction after the other', async () => {
    const add = (text: string) =>
      notes.transaction().execute(async (transaction) => {
        const { count } = await transaction
          .selectFrom('note')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        await new Promise(setImmediate);
        await transaction
          .insertInto('note')
          .values({ text: `${text}${count}` })
          .execute();
      });
    await Promise.all(['a', 'b', 'c'].map(add));
    expect(await texts()).toEqual(['a0', 'b1', 'c2']);
  });

  it('takes a transaction back that fails, and goes on', async () => {
    const failing = notes.transaction().execute(async (transaction) => {
      await transaction.insertInto('note').values({ text: 'a' }).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await notes.insertInto('note').values({ text: 'b' }).execute();
    expect(await texts()).toEqual(['b']);
  });

  it('goes on after the disk was full', async () => {
    await notes.insertInto('note').values({ text: 'a' }).execute();
    database.exec('pragma max_page_count = 20');
    const filling = notes.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('note')
        .values({ text: 'b'.repeat(1_000) })
        .execute();
      await transaction
        .insertInto('note')
        .values({ text: 'c'.repeat(1_000_000) })
        .execute();
    });
    await expect(filling).rejects.toMatchObject({
      code: 'store-unusable',
      details: { path: 'somewhere', why: 'database or disk is full' },
    });
    await notes.insertInto('note').values({ text: 'd' }).execute();
    expect(await texts()).toEqual(['a', 'd']);
  });

  it('leaves alone what only a mistake can cause', async () => {
    await expect(sql`select missing`.execute(notes)).rejects.toThrow('no such column: missing');
    const twice = notes
      .insertInto('note')
      .values([
        { id: 1, text: 'a' },
        { id: 1, text: 'b' },
      ])
      .execute();
    await expect(twice).rejects.toThrow('UNIQUE constraint failed: note.id');
  });
});
