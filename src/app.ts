import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import { createCachingPool } from './analysis/result-cache.ts';
import type { AnalysisPool } from './analysis/worker/pool.ts';
import { engine } from './cli/engine.ts';
import type { ConfigLayer } from './config/config-layer.ts';
import type { Environment } from './config/environment.ts';
import { gitHubAddresses, gitHubSettings } from './config/github-settings.ts';
import { keptMarkerSecret } from './config/marker-secret.ts';
import { createRuleCatalogue } from './config/rule-catalogue.ts';
import { readSettingsFile } from './config/settings-file.ts';
import { createMarkers } from './domain/marker.ts';
import type { Markers } from './domain/marker.ts';
import { decide } from './handlers/index.ts';
import { createRunners } from './jobs/index.ts';
import { outcomeJobs } from './jobs/report-outcome.ts';
import type { ReviewEngine } from './jobs/review-engine.ts';
import { scheduleUpkeep } from './jobs/upkeep.ts';
import { startWorker } from './jobs/worker.ts';
import type { Worker } from './jobs/worker.ts';
import type { Forge } from './ports/forge.ts';
import { healthPlugin } from './server/health/health.ts';
import { createMetrics, metricsPlugin } from './server/metrics/metrics.ts';
import type { MeteredServer } from './server/metrics/metrics.ts';
import { webhookPlugin } from './server/webhook/webhook.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { SqliteStore } from './store/sqlite/sqlite-store.ts';

export interface App extends AsyncDisposable {
  readonly server: FastifyInstance;
  /** Takes up work. To be called before the server listens, for what was missed is known by the last message. */
  start(): Promise<void>;
  /** Takes no more work, and gives what runs so many milliseconds. */
  drain(milliseconds: number): Promise<void>;
}

interface Parts {
  readonly environment: Environment;
  readonly log: Logger;
  readonly state: SqliteStore;
  readonly metrics: MeteredServer;
  readonly markers: Markers;
  readonly forges: readonly Forge[];
}

/**
 * The composition root: the only place that knows which parts the running bot is made of.
 * @throws {AppError} `store-in-use`, `store-unusable`, `invalid-configuration`
 */
export async function createApp(environment: Environment, log: Logger): Promise<App> {
  await using stack = new AsyncDisposableStack();
  const folder = resolve(environment.dataFolder);
  const { jobLeaseSeconds: leaseSeconds, keepDays } = environment;
  const state = stack.use(await openSqliteStore({ folder, now, leaseSeconds, keepDays }));
  const metrics = createMetrics();
  const markers = createMarkers(environment.markerSecret ?? (await keptMarkerSecret(folder)));
  const forges = await createForges(environment, { log, metrics, markers });
  const parts: Parts = { environment, log, state, metrics, markers, forges };
  const server = createServer(parts);
  const reviewEngine = stack.use(createEngine(environment));
  const installationSettings = await readInstallationSettings(environment);
  const owned = stack.move();
  return createRunningApp(server, owned, {
    scheduleUpkeep: () =>
      scheduleUpkeep({ ...state, forges, minutes: environment.reconcileMinutes, now, log }),
    startWork: () => startWork(parts, reviewEngine, installationSettings),
  });
}

interface Work {
  scheduleUpkeep(): Promise<Disposable>;
  startWork(): Worker;
}

function createRunningApp(server: FastifyInstance, owned: AsyncDisposableStack, work: Work): App {
  let worker: Worker | undefined;
  let upkeep: Disposable | undefined;
  return {
    server,
    start: async () => {
      upkeep = await work.scheduleUpkeep();
      worker = work.startWork();
    },
    drain: async (milliseconds) => {
      upkeep?.[Symbol.dispose]();
      await worker?.stop(milliseconds);
    },
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await owned.disposeAsync();
    },
  };
}

function now(): Date {
  return new Date();
}

/** What a forge needs costs memory and time: it is loaded where the forge is used. */
async function createForges(
  environment: Environment,
  { log, metrics, markers }: Pick<Parts, 'log' | 'metrics' | 'markers'>,
): Promise<readonly Forge[]> {
  const gitHub = gitHubSettings(environment);
  if (gitHub === undefined) return [];
  const { createGitHubForge } = await import('./forges/github/github-forge.ts');
  const forge = await createGitHubForge({
    ...gitHub,
    ...gitHubAddresses(environment),
    markers,
    log,
    requestTimeout: environment.requestTimeout * 1_000,
    writeSpacing: environment.githubWriteSpacing,
    onRequest: ({ rateLimitRemaining: rateLimitRest, ...request }) => {
      metrics.request({ forge: 'github', rateLimitRest, ...request });
    },
  });
  return [forge];
}

function createServer({ environment, log, state, metrics, forges }: Parts): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const server = fastify({ loggerInstance, genReqId: () => randomUUID() });
  // A monitor asks every few seconds; only what goes wrong is worth a line.
  void server.register(healthPlugin, {
    version: packageJson.version,
    parts: forges.map(({ id }) => id),
    check: () => state.store.check(),
    logLevel: 'warn',
  });
  void server.register(metricsPlugin, { registry: metrics.registry, queue: state.queue });
  for (const { id, inbox } of forges) {
    const { webhookBodyLimit: bodyLimit } = environment;
    const path = `/webhooks/${id}`;
    void server.register(webhookPlugin, {
      path,
      forge: id,
      inbox,
      store: state.store,
      decide,
      metrics,
      bodyLimit,
      now,
    });
  }
  return server;
}

/** One pool of threads for each deadline that repositories ask for; all remember what they analysed. */
function createEngine({ resultCacheFiles: capacity }: Environment): ReviewEngine & AsyncDisposable {
  const pools = new Map<number, AnalysisPool>();
  return {
    ruleDefaults: engine.ruleDefaults,
    extensions: engine.extensions,
    loadRules: () => engine.loadRules(),
    poolFor: (seconds) => {
      const known = pools.get(seconds);
      if (known !== undefined) return known;
      const pool = createCachingPool(engine.createPool(seconds), { version: packageJson.version, capacity });
      pools.set(seconds, pool);
      return pool;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...pools.values()].map((pool) => pool[Symbol.asyncDispose]()));
    },
  };
}

async function readInstallationSettings({ defaultsFile }: Environment): Promise<readonly ConfigLayer[]> {
  if (defaultsFile === undefined) return [];
  const catalogue = createRuleCatalogue(await engine.loadRules());
  return [await readSettingsFile(resolve(defaultsFile), defaultsFile, catalogue)];
}

function startWork(
  { environment, log, state, metrics, markers, forges }: Parts,
  reviewEngine: ReviewEngine,
  installationSettings: readonly ConfigLayer[],
): Worker {
  const { rulePages, jobLeaseSeconds } = environment;
  const { store, queue } = state;
  const known = { forges, store, engine: reviewEngine, markers, metrics, rulePages, installationSettings };
  return startWorker({
    queue,
    runners: createRunners({ ...known, now, newId: randomUUID }),
    onFailure: outcomeJobs,
    concurrency: environment.jobConcurrency,
    retry: {
      attempts: environment.jobAttempts,
      first: environment.retryFirstSeconds,
      most: environment.retryMostSeconds,
    },
    heartbeatSeconds: jobLeaseSeconds / 3,
    pollSeconds: environment.pollSeconds,
    log,
    metrics,
    now,
    random: Math.random,
  });
}
