import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publishJob } from '../../test/contracts/samples.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { runJobs } from './jobs-command.ts';
import type { JobsOptions } from './jobs-command.ts';
import { sampleIo } from './test-kit/sample-command.ts';

const now = (): Date => new Date('2026-01-01T00:00:00Z');

describe('autoglm jobs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-jobs-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function jobs(options: Partial<JobsOptions> = {}): Promise<string> {
    const io = sampleIo(folder);
    await runJobs('state', { limit: '50', ...options }, io);
    return io.out.text;
  }

  it('lists them while the server runs, the newest first', async () => {
    await using server = await openSqliteStore({ folder: join(folder, 'state'), now });
    await server.queue.enqueue([publishJob('github:acme/shop#1'), publishJob('github:acme/shop#22')]);
    const job = await server.queue.claim();
    const retryAt = new Date('2026-01-01T00:01:00Z');
    if (job !== undefined) await server.queue.fail(job, { error: 'no answer\u001b[2J\nat …', retryAt });
    expect(await jobs()).toBe(
      '2  waiting     publish  github:acme/shop#22  0 attempts  2026-01-01T00:00:00.000Z\n' +
        '1  waiting     publish  github:acme/shop#1   1 attempt   2026-01-01T00:00:00.000Z  not before 2026-01-01T00:01:00.000Z\n' +
        '    no answer␛[2J\n',
    );
    expect(await jobs({ limit: '1' })).toMatch(/^2 .*\n$/);
    expect(await jobs({ state: 'dead' })).toBe('No dead jobs\n');
  });

  it('lets dead ones run again, which a running server finds', async () => {
    await using server = await openSqliteStore({ folder: join(folder, 'state'), now: () => new Date() });
    await server.queue.enqueue([publishJob('a'), publishJob('b')]);
    for (const job of [await server.queue.claim(), await server.queue.claim()])
      if (job !== undefined) await server.queue.fail(job, { error: 'refused', retryAt: undefined });
    expect(await jobs({ state: 'dead' })).toMatch(/^2 {2}dead .*\n {4}refused\n1 {2}dead .*\n {4}refused\n$/);
    expect(await jobs({ retry: ['1', '2'] })).toMatch(/^Job 1 runs again .*\nJob 2 runs again .*\n$/);
    expect(await jobs({ state: 'dead' })).toBe('No dead jobs\n');
    expect(await server.queue.claim()).toMatchObject({ key: 'a', attempt: 1 });
    expect(await server.queue.claim()).toMatchObject({ key: 'b', attempt: 1 });
  });

  it('lists them when no server runs', async () => {
    await (await openSqliteStore({ folder: join(folder, 'state'), now }))[Symbol.asyncDispose]();
    expect(await jobs()).toBe('No jobs\n');
  });

  it('says what is wrong', async () => {
    await expect(jobs()).rejects.toThrow(/There is no state folder named .*state/);
    await using _server = await openSqliteStore({ folder: join(folder, 'state'), now });
    await expect(jobs({ retry: ['7'] })).rejects.toThrow('There is no dead job named 7');
    await expect(jobs({ retry: ['x'] })).rejects.toThrow('Not a number: x');
    await expect(jobs({ limit: '0' })).rejects.toThrow('Not a number: 0');
  });
});
