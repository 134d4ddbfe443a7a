import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Connection } from './connection.ts';
import { createFlush } from './flush.ts';

describe('a connection', () => {
  let database: DatabaseSync;
  let disk: PromiseWithResolvers<undefined>;
  let connection: Connection;

  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    database.exec('create table note (text text)');
    disk = Promise.withResolvers();
    const translate = (error: unknown): Error => new Error(`translated: ${String(error)}`);
    const flush = createFlush(() => disk.promise, translate);
    connection = new Connection({ database, flush, translate });
  });

  afterEach(() => {
    database.close();
  });

  const write = (text: string): Promise<number> =>
    connection.transaction(() => connection.run('insert into note values (?)', text));
  const count = (): unknown => connection.value('select count(*) from note');

  it('answers when what was written is on the disk, and not before', async () => {
    let isAnswered = false;
    const answer = write('a').then(() => (isAnswered = true));
    await setImmediate();
    expect(count()).toBe(1);
    expect(isAnswered).toBe(false);
    disk.resolve(undefined);
    await answer;
  });

  it('lets nobody act on what is not on the disk yet', async () => {
    const written = write('a');
    let seen: unknown;
    const looked = connection.hold(() => (seen = count()));
    await setImmediate();
    expect(seen).toBeUndefined();
    disk.resolve(undefined);
    await Promise.all([written, looked]);
    expect(seen).toBe(1);
  });

  it('says of nothing any more that it is kept once the disk has failed', async () => {
    disk.reject(new Error('EIO'));
    await expect(write('a')).rejects.toThrow('translated: Error: EIO');
    disk = Promise.withResolvers();
    disk.resolve(undefined);
    await expect(write('b')).rejects.toThrow('translated: Error: EIO');
  });

  it('takes back a transaction that fails, and goes on', async () => {
    disk.resolve(undefined);
    const failing = connection.transaction(() => {
      connection.run('insert into note values (?)', 'a');
      connection.run('insert into nowhere values (?)', 'a');
    });
    await expect(failing).rejects.toThrow('translated');
    expect(database.isTransaction).toBe(false);
    await write('b');
    expect(count()).toBe(1);
  });
});
