import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { changeOf } from '../../test/contracts/samples.ts';
import type { ModelCall } from '../domain/agent.ts';
import { createMetrics } from '../server/metrics/metrics.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { countingLedger } from './counting-ledger.ts';

const now = (): Date => new Date('2026-01-01T00:00:00Z');

it('a call that is kept is counted, with its tokens, its cost and its time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'autoglm-counting-'));
  const metrics = createMetrics();
  {
    await using state = await openSqliteStore({ folder, now });
    const ledger = countingLedger(state.ledger, metrics);
    const change = changeOf(1);
    const turn = { text: 'yes', tools: [], outcome: 'answered', model: 'glm-5.3' } as const;
    const tokens = { input: 100, cachedInput: 40, output: 20 };
    const call: ModelCall = {
      ...{ run: 'r1', at: now(), repository: change.repo, change, model: turn.model, tokens, cost: 120 },
      ...{ task: 'ask', profile: 'ask', milliseconds: 1_500, outcome: 'answered' },
    };
    await ledger.keep(call, { request: 'd1', turn: { ...turn, tokens } });
    await ledger.keep({ ...call, cost: undefined, outcome: 'timed-out' }, undefined);
    expect(await ledger.answer('r1', 'd1')).toEqual({ ...turn, tokens });
    expect(await ledger.spent({ run: 'r1' })).toEqual({ calls: 2, tokens: 240, cost: 120 });
  }
  rmSync(folder, { recursive: true });
  const told = await metrics.registry.metrics();
  for (const line of [
    'autoglm_model_calls_total{model="glm-5.3",task="ask",outcome="answered"} 1',
    'autoglm_model_calls_total{model="glm-5.3",task="ask",outcome="timed-out"} 1',
    'autoglm_model_tokens_total{model="glm-5.3",task="ask",kind="input"} 120',
    'autoglm_model_tokens_total{model="glm-5.3",task="ask",kind="cached"} 80',
    'autoglm_model_tokens_total{model="glm-5.3",task="ask",kind="output"} 40',
    'autoglm_model_cost_total{model="glm-5.3",task="ask"} 0.00012',
    'autoglm_model_seconds_sum{model="glm-5.3"} 3',
  ])
    expect(told).toContain(`${line}\n`);
});
