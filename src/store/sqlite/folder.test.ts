import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publishJob } from '../../../test/contracts/samples.ts';
import { openSqliteJobs } from './sqlite-jobs.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { SqliteStore } from './sqlite-store.ts';

const contracts = new URL('../../../test/contracts/', import.meta.url);
const now = (): Date => new Date('2026-01-01T00:00:00Z');

describe('a state folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (): Promise<SqliteStore> => openSqliteStore({ folder, now });

  /** Another process that has opened the folder, claimed a job and stores what comes. */
  async function startOther() {
    const program = fileURLToPath(new URL('store-writer.ts', contracts));
    const place = new URL('sqlite-place.ts', contracts).href;
    const child = spawn(process.execPath, [program, place, folder, 'x'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.stdout.resume();
    return {
      /** By somebody else: who opens a folder in use waits for it and does nothing else. */
      killSoon: () => void spawn('sh', ['-c', `sleep 0.5; kill -9 ${String(child.pid)}`]),
      kill: async () => {
        child.kill('SIGKILL');
        await once(child, 'exit');
      },
    };
  }

  it('is made when it is missing, for its owner only', async () => {
    const missing = join(folder, 'a', 'b');
    await using _opened = await openSqliteStore({ folder: missing, now });
    expect(statSync(missing).mode & 0o777).toBe(0o700);
  });

  it('is one process’s, until that is gone, however it ends', async () => {
    const other = await startOther();
    try {
      await expect(open()).rejects.toMatchObject({ code: 'store-in-use', details: { path: folder } });
      await using jobs = openSqliteJobs(folder, 'reader', now);
      expect(await jobs.list({ limit: 1 })).toHaveLength(1);
    } finally {
      await other.kill();
    }
    await using opened = await open();
    await opened.store.check();
  });

  it('is waited for while the process before is just ending', async () => {
    const other = await startOther();
    other.killSoon();
    await using opened = await open();
    await opened.store.check();
  });

  it('gives the jobs of a process that was killed to the next one at once', async () => {
    const other = await startOther();
    await other.kill();
    await using opened = await openSqliteStore({ folder, now: () => new Date() });
    expect(await opened.queue.stats()).toMatchObject({ running: 0 });
    expect(await opened.queue.claim()).toMatchObject({ key: 'x 1', attempt: 2 });
  });

  it('can be looked at after a process was killed, before the next one starts', async () => {
    const other = await startOther();
    await other.kill();
    await using jobs = openSqliteJobs(folder, 'reader', now);
    expect(await jobs.list({ state: 'running', limit: 9 })).toMatchObject([{ key: 'x 1' }]);
  });

  it('is not opened twice in one process either, and again after it was closed', async () => {
    {
      await using opened = await open();
      await expect(open()).rejects.toMatchObject({ code: 'store-in-use' });
      await opened.store.check();
      await expect(open()).rejects.toMatchObject({ code: 'store-in-use' });
    }
    await using opened = await open();
    await opened.store.check();
  });

  it('closes once, however often it is asked to', async () => {
    const opened = await open();
    await opened.store[Symbol.asyncDispose]();
    await opened[Symbol.asyncDispose]();
  });

  it('lets what has begun come to its end when it is closed', async () => {
    const opened = await open();
    const stored = opened.queue.enqueue([publishJob('a')]);
    await opened[Symbol.asyncDispose]();
    await stored;
    await using again = await open();
    expect(await again.queue.stats()).toMatchObject({ waiting: 1 });
  });

  it('that is damaged is refused, and left alone', async () => {
    writeFileSync(join(folder, 'autoglm.sqlite'), 'no database '.repeat(1_000));
    const refused = { code: 'store-unusable', details: { path: folder, why: 'file is not a database' } };
    await expect(open()).rejects.toMatchObject(refused);
    // The lock is free again.
    await expect(open()).rejects.toMatchObject(refused);
    expect(statSync(join(folder, 'autoglm.sqlite')).size).toBe(12_000);
  });

  it('that is no folder is refused', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openSqliteStore({ folder: join(folder, 'file'), now })).rejects.toMatchObject({
      code: 'store-unusable',
    });
    mkdirSync(join(folder, 'autoglm.sqlite'));
    await expect(open()).rejects.toMatchObject({ code: 'store-unusable' });
  });

  describe('that a newer version has written', () => {
    beforeEach(async () => {
      await (await open())[Symbol.asyncDispose]();
    });

    function note(isBreaking: boolean): void {
      using database = new DatabaseSync(join(folder, 'autoglm.sqlite'));
      database.prepare('insert into migrations values (99, ?, 0)').run(Number(isBreaking));
    }

    it('is refused when that broke with this one', async () => {
      note(true);
      await expect(open()).rejects.toMatchObject({
        code: 'store-unusable',
        message: expect.stringContaining('a newer version has written it'),
      });
      expect(() => openSqliteJobs(folder, 'reader', now)).toThrow('a newer version has written it');
    });

    it('is used when it only added to it', async () => {
      note(false);
      await using opened = await open();
      await opened.queue.enqueue([publishJob('a')]);
      expect(await opened.queue.claim()).toMatchObject({ key: 'a' });
    });
  });

  it('of an older version is not shown before the server has brought it up to date', () => {
    new DatabaseSync(join(folder, 'autoglm.sqlite')).close();
    expect(() => openSqliteJobs(folder, 'reader', now)).toThrow('start the server once');
  });
});
