import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeOf } from '../../test/contracts/samples.ts';
import type { ModelCall } from '../domain/agent.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { runCosts } from './costs-command.ts';
import type { CostsOptions } from './costs-command.ts';
import { sampleIo } from './test-kit/sample-command.ts';

const now = new Date('2026-01-31T12:00:00Z');
const change = changeOf(1);
const call: ModelCall = {
  ...{ run: 'r1', at: now, repository: change.repo, change, task: 'review', profile: 'review' },
  ...{ model: 'glm-5.3', tokens: { input: 12_000, cachedInput: 4_000, output: 800 } },
  ...{ cost: 42_500, milliseconds: 2_500, outcome: 'answered' },
};

describe('autoglm costs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-costs-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function keep(...calls: readonly Partial<ModelCall>[]): Promise<void> {
    await using state = await openSqliteStore({ folder: join(folder, 'state'), now: () => now });
    for (const changes of calls) await state.ledger.keep({ ...call, ...changes }, undefined);
  }

  async function costs(options: Partial<CostsOptions> = {}, modelPrices?: string): Promise<string> {
    const io = sampleIo(folder);
    await runCosts({ dataFolder: 'state', modelPrices }, { by: 'model', since: '30', ...options }, io, now);
    return io.out.text;
  }

  it('sums calls in a table, and says what the sum lacks', async () => {
    const local = {
      model: 'local\u001B[2J',
      cost: undefined,
      outcome: 'timed-out',
      milliseconds: 500,
    } as const;
    await keep({}, { milliseconds: 3_500 }, local);
    writeFileSync(join(folder, 'prices.yml'), 'currency: CNY\nmodels: {}\n');
    expect((await costs({}, 'prices.yml')).split('\n')).toEqual([
      'model      calls  failed   input  cached  output  cost CNY  median',
      'glm-5.3        2       0  24,000   8,000   1,600    0.0850   3.0 s',
      'local␛[2J      1       1  12,000   4,000     800   unknown   0.5 s',
      'all            3       1  36,000  12,000   2,400    0.0850        ',
      'Not in the cost, because MODEL_PRICES had no price of their model then: 1',
      '',
    ]);
  });

  it('tells the same as JSON', async () => {
    await keep({});
    expect(JSON.parse(await costs({ by: 'change', json: true }))).toEqual({
      by: 'change',
      since: '2026-01-01T12:00:00.000Z',
      currency: '',
      rows: [
        {
          ...{ name: 'github:acme/shop#1', calls: 1, failed: 0, unpriced: 0, tokens: 12_800, cost: 42_500 },
          ...{ usage: call.tokens, medianMilliseconds: 2_500 },
        },
      ],
    });
  });

  it('leaves out calls of before', async () => {
    await keep({ at: new Date('2026-01-29T00:00:00Z') });
    expect(await costs({ since: '2' })).toBe('No calls to a model in the last 2 days\n');
    expect(await costs({ since: '3' })).toContain('glm-5.3');
  });

  it.each(['0', 'x', '4000'])('refuses %s days', async (since) => {
    await keep({});
    await expect(costs({ since })).rejects.toMatchObject({ code: 'usage' });
  });
});
