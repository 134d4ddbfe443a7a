import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeOf, head, publishJob } from '../../test/contracts/samples.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { runAudit } from './audit-command.ts';
import type { AuditOptions } from './audit-command.ts';
import { sampleIo } from './test-kit/sample-command.ts';

const now = (): Date => new Date('2026-01-01T00:00:00Z');
const markerSecret = 'a secret of sixteen characters';

describe('autoglm audit', () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-audit-'));
    await writeLog(join(folder, 'state'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function audit(options: AuditOptions, secret = markerSecret) {
    const io = sampleIo(folder);
    const exitCode = await runAudit({ dataFolder: 'state', markerSecret: secret }, options, io);
    return { exitCode, out: io.out.text, err: io.err.text };
  }

  /** Somebody who can write to the file but does not know the secret. */
  function tamper(...statements: readonly string[]): void {
    using database = new DatabaseSync(join(folder, 'state/autoglm.sqlite'));
    for (const statement of statements) database.exec(statement);
  }

  it('lists who did what, and finds an untouched log whole', async () => {
    const { out } = await audit({});
    expect(out.split('\n')[1]).toMatch(
      /^2 \{"at":"2026-01-01T.*"to":"confirmed","by":"ann","where":"thread"/,
    );
    expect(await audit({ verify: true })).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^The audit log is whole: 3 entries, up to 3:/),
    });
  });

  it.each([
    ['edited', `update audit set text = replace(text, 'ann', 'eve') where number = 2`, 'Entry 2 '],
    ['deleted from', 'delete from audit where number = 2', 'Entry 2 of the audit log is missing'],
    ['truncated', 'delete from audit where number = 3', 'does not lead to 3:'],
    [
      'reordered',
      'update audit set number = 9 where number = 1; update audit set number = 1 where number = 2; update audit set number = 2 where number = 9',
      'Entry 1 ',
    ],
  ])('finds it %s', async (_what, statements, words) => {
    tamper(...statements.split('; '));
    const { exitCode, err } = await audit({ verify: true });
    expect([exitCode, err]).toEqual([1, expect.stringContaining(words)]);
  });

  it('finds it truncated together with what is kept of its end, by an end that stands elsewhere', async () => {
    const { out } = await audit({ verify: true });
    const end = out.trim().split(' ').at(-1) ?? '';
    tamper(
      'delete from audit where number = 3',
      'update audit_head set number = 2, seal = (select seal from audit where number = 2)',
    );
    expect((await audit({ verify: true })).exitCode).toBe(0);
    expect((await audit({ verify: true, head: [end] })).exitCode).toBe(1);
    await expect(audit({ verify: true, head: ['3'] })).rejects.toThrow('Not an end');
  });

  it('says so when the secret is another one', async () => {
    expect((await audit({ verify: true }, 'another secret of the tests')).exitCode).toBe(1);
  });
});

async function writeLog(folder: string): Promise<void> {
  const auditSecret = () => Promise.resolve(markerSecret);
  await using server = await openSqliteStore({ folder, now, auditSecret });
  const plan: FixPlan = {
    ...{ id: 'p1', change: changeOf(1), head, fixes: [], digest: '', askedBy: 'tom' },
    ...{ expiresAt: '', branch: '', askedAt: '', state: 'proposed' },
  };
  const step = { by: 'ann', where: 'thread', at: now() } as const;
  for (const [state, from] of [
    ['proposed', undefined],
    ['confirmed', 'proposed'],
    ['opened', 'confirmed'],
  ] as const) {
    await server.queue.enqueue([publishJob('writer')]);
    const job = await server.queue.claim();
    const write = { kind: 'plan-step', step: { ...step, plan: { ...plan, state }, from } } as const;
    if (job !== undefined) await server.queue.finish(job, { next: [], writes: [write] });
  }
}
