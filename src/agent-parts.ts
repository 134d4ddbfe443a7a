import { CallsUnderWay } from './agent/calls-under-way.ts';
import { checkSettings } from './config/check-settings.ts';
import { agentBudgets, memoryLimits, workLimits } from './config/agent-settings.ts';
import type { Environment } from './config/environment.ts';
import { jiraSettings, projectsFor } from './config/jira-settings.ts';
import { modelSettings } from './config/model-settings.ts';
import { digestOf } from './domain/digest.ts';
import { priceOf } from './domain/price.ts';
import type { AgentMeans, JiraMeans, JobParts } from './jobs/job-parts.ts';
import type { CheckMemory } from './ports/check-memory.ts';
import type { GuidanceBook } from './ports/guidance-book.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Log } from './ports/log.ts';
import type { Metrics } from './ports/metrics.ts';
import type { CheckMeans } from './review/head-checks.ts';
import { countingGuidance } from './store/counting-guidance.ts';

interface GivenParts {
  readonly ledger: Ledger;
  readonly guidance: GuidanceBook;
  readonly checks: CheckMemory;
  readonly metrics: Pick<Metrics, 'check' | 'guidance'>;
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * What the agent is at work with.
 * @throws {AppError} `not-found`, `invalid-configuration` for the price table, `invalid-environment` for Jira
 */
export async function createAgentParts(
  environment: Environment,
  parts: GivenParts,
): Promise<Pick<JobParts, 'agent' | 'check'>> {
  const [agent, check] = await Promise.all([
    createAgentMeans(environment, parts),
    createCheckMeans(environment, parts),
  ]);
  return { agent, check };
}

async function createAgentMeans(
  environment: Environment,
  { ledger, guidance: book, metrics, log, now }: GivenParts,
): Promise<AgentMeans | undefined> {
  const settings = modelSettings(environment);
  if (settings === undefined) return undefined;
  const [{ createModels }, { readPriceTable }] = await Promise.all([
    import('./models/models.ts'),
    import('./config/price-table.ts'),
  ]);
  const limits = memoryLimits(environment);
  const { modelPrices } = environment;
  const prices = modelPrices === undefined ? undefined : await readPriceTable(modelPrices);
  return {
    models: createModels({ settings, log, now }),
    ledger,
    priceOf: (model, tokens) => prices && priceOf(prices, model, tokens),
    budgets: agentBudgets(environment),
    limits: workLimits(environment),
    underWay: new CallsUnderWay(),
    memory: limits && { book: countingGuidance(book, metrics), limits },
    jira: await createJira(environment),
  };
}

/** What the operator's command is run with; undefined: there is none. Where it cannot run, that is said at once. */
async function createCheckMeans(
  environment: Environment,
  { checks: memory, metrics, log }: GivenParts,
): Promise<CheckMeans | undefined> {
  const settings = checkSettings(environment);
  if (settings === undefined) return undefined;
  const [{ createSandbox }, { inTurns }] = await Promise.all([
    import('./sandbox/sandbox.ts'),
    import('./sandbox/in-turns.ts'),
  ]);
  const { sandbox, fixes, most, atOnce, files, megabytes } = settings;
  const trial = await createSandbox({ ...sandbox, command: 'true' }).check(
    new Map(),
    { fromFork: false },
    new AbortController().signal,
  );
  if (trial.kind === 'not-run') log.warn({ why: trial.why, detail: trial.detail }, 'checks cannot run');
  return {
    ...{
      command: sandbox.command,
      settings: digestOf(JSON.stringify(sandbox)),
      fixes,
      most,
      memory,
      metrics,
    },
    checkout: { files, megabytes },
    sandbox: inTurns(createSandbox(sandbox), atOnce),
  };
}

async function createJira(environment: Environment): Promise<JiraMeans | undefined> {
  const settings = jiraSettings(environment);
  if (settings === undefined) return undefined;
  const { createJiraTracker } = await import('./trackers/jira/jira-tracker.ts');
  const timeout = environment.requestTimeout * 1_000;
  return {
    projectsOf: (repository) => projectsFor(repository, settings.projects),
    trackerOf: (projects) => createJiraTracker({ ...settings, projects, timeout }),
    pageOf: (key) => `${settings.url}/browse/${key}`,
  };
}
