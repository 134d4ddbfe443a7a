import { resolve } from 'node:path';
import type { Environment } from './config/environment.ts';
import { modelSettings } from './config/model-settings.ts';
import { readPriceTable } from './config/price-table.ts';
import type { Micros, TokenUsage } from './domain/agent.ts';
import { noPrices, priceOf } from './domain/price.ts';
import { createModels } from './models/models.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Log } from './ports/log.ts';
import type { Metrics } from './ports/metrics.ts';
import type { Models } from './ports/model.ts';

/** What the generation agent asks, and how it is counted. */
export interface ModelParts {
  readonly models: Models;
  /** Counts what it keeps. */
  readonly ledger: Ledger;
  readonly priceOf: (model: string, tokens: TokenUsage) => Micros | undefined;
}

export interface ModelPartsOptions {
  readonly environment: Environment;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'modelCall'>;
  readonly ledger: Ledger;
  readonly now: () => Date;
}

/**
 * undefined: there is no key of a model, and the agent is off.
 * @throws {AppError} `invalid-environment`, `not-found`, `invalid-configuration`
 */
export async function createModelParts({
  environment,
  log,
  metrics,
  ledger,
  now,
}: ModelPartsOptions): Promise<ModelParts | undefined> {
  const settings = modelSettings(environment);
  if (settings === undefined) return undefined;
  const { modelPrices } = environment;
  const prices = modelPrices === undefined ? noPrices : await readPriceTable(resolve(modelPrices));
  return {
    models: createModels({ settings, log, now }),
    ledger: counting(ledger, metrics),
    priceOf: (model, tokens) => priceOf(prices, model, tokens),
  };
}

function counting(ledger: Ledger, metrics: ModelPartsOptions['metrics']): Ledger {
  return {
    ...ledger,
    keep: async (call, answer) => {
      await ledger.keep(call, answer);
      metrics.modelCall(call);
    },
  };
}
