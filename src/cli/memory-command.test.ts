import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeOf, publishJob } from '../../test/contracts/samples.ts';
import { guidanceOfDismissal } from '../domain/guidance.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { runAudit } from './audit-command.ts';
import { runMemory } from './memory-command.ts';
import type { MemoryCommand } from './memory-command.ts';
import { sampleIo } from './test-kit/sample-command.ts';

const now = new Date('2026-01-02T00:00:00Z');
const settings = { dataFolder: 'state', markerSecret: 'a secret of sixteen characters' };

function dismissed(finding: string, reason: string, repository = 'acme/shop'): Guidance {
  const about = {
    ...{ origin: 'agent', kind: 'logic', path: 'src/cart.ts', symbol: '' },
    ...{ quote: 'return total;', what: 'It is too small.' },
  };
  const change = changeOf(7, repository);
  return guidanceOfDismissal(
    { reason, by: 'ann', at: '2026-01-01T10:00:00.000Z' },
    { change, finding: finding as Fingerprint, about, role: 'maintainer' },
  );
}

const first = dismissed('f1', '调用方已检查\u001b[2J');
const second = dismissed('f2', 'rates are net');

describe('autoglm memory', () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-memory-'));
    await using state = await openSqliteStore({ folder: join(folder, 'state'), now: () => now });
    await state.queue.enqueue([publishJob('a')]);
    const job = await state.queue.claim();
    const writes = [first, second].map(
      (guidance) => ({ kind: 'guidance-learnt', guidance, most: 9 }) as const,
    );
    await (job && state.queue.finish(job, { next: [], writes }));
    await state.guidance.used([second], 'shown', now);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function memory(command: MemoryCommand, by = 'op'): Promise<string> {
    const io = sampleIo(folder);
    await runMemory({ ...settings, agentMemoryEntries: 9 }, command, io, { now, by });
    return io.out.text;
  }
  const list = (options: Partial<Extract<MemoryCommand, { name: 'list' }>['options']> = {}) =>
    memory({ name: 'list', options: { limit: '50', ...options } });
  async function audit(options: Parameters<typeof runAudit>[1] = {}): Promise<string> {
    const io = sampleIo(folder);
    await runAudit(settings, options, io);
    return io.out.text;
  }

  it('lists what was learnt, from whom and how often it was used', async () => {
    expect(await list()).toBe(
      `${second.id}  github:acme/shop  dismissal, unwanted, by ann (maintainer) on 2026-01-01 at #7; used once, last on 2026-01-02\n` +
        '    agent  logic  src/cart.ts\n    “rates are net”\n' +
        `${first.id}  github:acme/shop  dismissal, unwanted, by ann (maintainer) on 2026-01-01 at #7; not used yet\n` +
        '    agent  logic  src/cart.ts\n    “调用方已检查[2J”\n',
    );
    expect(await list({ limit: '1' })).toContain(second.id);
    expect(await list({ repository: 'gitlab:acme/shop' })).toBe('Nothing was learnt\n');
  });

  it('finds words, Chinese too, in all repositories or one', async () => {
    const found = async (search: string, repository?: string) =>
      JSON.parse(
        await list({ search, json: true, ...(repository && { repository }) }),
      ) as readonly Guidance[];
    expect(await found('net')).toMatchObject([{ id: second.id, uses: 1, usedAt: now.toISOString() }]);
    expect(await found('检查', 'github:acme/shop')).toMatchObject([{ id: first.id }]);
    expect(await found('检查', 'github:acme/other')).toEqual([]);
    expect(await found('src/cart.ts')).toHaveLength(2);
    await expect(found('"!"')).rejects.toMatchObject({ code: 'usage' });
  });

  it('shows one with all that is known of it', async () => {
    const text = await memory({ name: 'show', id: first.id, options: {} });
    expect(text).toMatch(/^name {8}\w+\nrepository {2}github:acme\/shop\n/);
    expect(text).toMatch(/^code {8}return total;$/m);
    const json = await memory({ name: 'show', id: first.id, options: { json: true } });
    expect(JSON.parse(json)).toMatchObject({ ...first, uses: 0 });
  });

  it('adds, edits and removes, and the audit log tells who did what', async () => {
    const options = { repository: 'github:acme/shop', path: 'src/cart.ts' };
    const said = await memory({ name: 'add', words: 'Money is in cents.', options }, 'pat');
    const [id = ''] = said.split(' ');
    await memory({ name: 'edit', id: second.id, words: 'Rates are net of tax.', options: {} });
    await memory({ name: 'remove', id: first.id, options: {} });
    const entries = JSON.parse(await list({ json: true })) as readonly Guidance[];
    expect(entries).toMatchObject([
      { id, source: 'person', role: 'operator', by: 'pat', words: 'Money is in cents.' },
      { id: second.id, by: 'ann', editedBy: 'op', words: 'Rates are net of tax.' },
    ]);
    expect(await list({ removed: true })).toContain('removed, dismissal');
    expect(await list({ search: '检查' })).toBe('Nothing was learnt\n');
    const log = (await audit()).trimEnd().split('\n');
    expect(log.map((line) => JSON.parse(line.slice(2)) as unknown)).toMatchObject([
      { memory: id, did: 'added', by: 'pat', repository: 'github:acme/shop', words: 'Money is in cents.' },
      { memory: second.id, did: 'edited', by: 'op', where: 'command-line' },
      { memory: first.id, did: 'removed' },
    ]);
    expect(await audit({ verify: true })).toMatch(/is whole: 3 entries/);
  });

  it.each<[string, MemoryCommand, string]>([
    ['an entry that is not there', { name: 'show', id: 'x', options: {} }, 'no entry of the memory named x'],
    [
      'another form of repository',
      { name: 'list', options: { limit: '5', repository: 'acme' } },
      'github:acme/shop',
    ],
    ['no words', { name: 'edit', id: first.id, words: ' ', options: {} }, 'new words'],
    ['no words to add', { name: 'add', words: '', options: { repository: 'github:a/b' } }, 'what is to be'],
  ])('refuses %s, in words', async (_what, command, words) => {
    await expect(memory(command)).rejects.toThrow(words);
  });

  it('changes nothing when it cannot write into the audit log', async () => {
    const command = { name: 'remove', id: first.id, options: {} } as const;
    const unsealed = { dataFolder: 'state', markerSecret: undefined, agentMemoryEntries: 9 };
    const running = runMemory(unsealed, command, sampleIo(folder), { now, by: 'op' });
    await expect(running).rejects.toThrow('MARKER_SECRET');
    expect(await list()).toContain(first.id);
  });
});
