import { agentBudgets } from './config/agent-settings.ts';
import type { Environment } from './config/environment.ts';
import { modelSettings } from './config/model-settings.ts';
import { priceOf } from './domain/price.ts';
import type { AgentMeans } from './jobs/job-parts.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Log } from './ports/log.ts';

/**
 * What the agent is at work with; undefined: no model is configured.
 * @throws {AppError} `not-found`, `invalid-configuration` for the price table
 */
export async function createAgentMeans(
  environment: Environment,
  { ledger, log, now }: { readonly ledger: Ledger; readonly log: Log; readonly now: () => Date },
): Promise<AgentMeans | undefined> {
  const settings = modelSettings(environment);
  if (settings === undefined) return undefined;
  const [{ createModels }, { readPriceTable }] = await Promise.all([
    import('./models/models.ts'),
    import('./config/price-table.ts'),
  ]);
  const { modelPrices } = environment;
  const prices = modelPrices === undefined ? undefined : await readPriceTable(modelPrices);
  return {
    models: createModels({ settings, log, now }),
    ledger,
    priceOf: (model, tokens) => prices && priceOf(prices, model, tokens),
    budgets: agentBudgets(environment),
  };
}
