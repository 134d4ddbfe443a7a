import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeOf } from '../test/contracts/samples.ts';
import { startModel } from '../test/kit/model/model.ts';
import { silentLog } from '../test/kit/silent-log.ts';
import { parseEnvironment } from './config/environment.ts';
import { createModelParts } from './model-parts.ts';
import { createMetrics } from './server/metrics/metrics.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';

const now = (): Date => new Date('2026-01-01T00:00:00Z');

describe('the parts of the generation agent', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-models-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function open(variables: Readonly<Record<string, string>>) {
    const state = await openSqliteStore({ folder: join(folder, 'state'), now });
    const metrics = createMetrics();
    const environment = parseEnvironment(variables);
    const parts = await createModelParts({ environment, log: silentLog, metrics, ledger: state.ledger, now });
    return { state, metrics, parts };
  }

  it('are not there without a key', async () => {
    const { state, parts } = await open({});
    await using _ = state;
    expect(parts).toBeUndefined();
  });

  it('ask a model, know its price, and count each call that is kept', async () => {
    await using service = await startModel({ script: [{ text: 'yes' }] });
    const prices = join(folder, 'prices.yml');
    writeFileSync(prices, 'currency: USD\nmodels: { glm-5.3: { input: 1, cached: 0.5, output: 2 } }\n');
    const { state, metrics, parts } = await open({ ...service.environment(), MODEL_PRICES: prices });
    await using _ = state;
    if (parts === undefined) throw new Error('they are off');
    const { models, ledger, priceOf } = parts;
    const messages = [{ from: 'user', text: 'Is it?' }] as const;
    const asked = { system: 'Answer.', messages, tools: [], answer: undefined, maxTokens: 10 };
    const turn = await models.of('ask').turn(asked, new AbortController().signal);
    const { model, tokens } = turn;
    const change = changeOf(1);
    await ledger.keep(
      {
        ...{ run: 'r1', at: now(), repository: change.repo, change, task: 'ask', profile: 'ask', model },
        ...{ tokens, cost: priceOf(model, tokens), milliseconds: 1_500, outcome: 'answered' },
      },
      { request: 'd1', turn },
    );
    expect(await ledger.answer('r1', 'd1')).toEqual({ ...turn, text: 'yes' });
    expect(await ledger.spent({ run: 'r1' })).toEqual({ calls: 1, tokens: 120, cost: 120 });
    const told = await metrics.registry.metrics();
    for (const line of [
      'autoglm_model_calls_total{model="glm-5.3",task="ask",outcome="answered"} 1',
      'autoglm_model_tokens_total{model="glm-5.3",task="ask",kind="input"} 60',
      'autoglm_model_tokens_total{model="glm-5.3",task="ask",kind="cached"} 40',
      'autoglm_model_tokens_total{model="glm-5.3",task="ask",kind="output"} 20',
      'autoglm_model_cost_total{model="glm-5.3",task="ask"} 0.00012',
      'autoglm_model_seconds_sum{model="glm-5.3"} 1.5',
    ])
      expect(told).toContain(`${line}\n`);
  });
});
