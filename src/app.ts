import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { ConfigLayer } from './config/config-layer.ts';
import type { Environment } from './config/environment.ts';
import { gitHubAddresses, gitHubSettings } from './config/github-settings.ts';
import { keptMarkerSecret } from './config/marker-secret.ts';
import { partStates } from './config/part-states.ts';
import { createMarkers } from './domain/marker.ts';
import type { Markers } from './domain/marker.ts';
import type { RequestReport } from './forges/request-report.ts';
import { createHttpServer } from './http-server.ts';
import type { HttpServerOptions } from './http-server.ts';
import { createRunners } from './jobs/index.ts';
import { outcomeJobs } from './jobs/report-outcome.ts';
import { countReviews } from './jobs/review.ts';
import type { ReviewEngine } from './jobs/review-engine.ts';
import { scheduleUpkeep } from './jobs/upkeep.ts';
import { startWorker } from './jobs/worker.ts';
import type { Worker } from './jobs/worker.ts';
import type { RedeemCode } from './ports/app-registration.ts';
import type { Forge } from './ports/forge.ts';
import { createReviewEngine, readInstallationSettings } from './review-engine.ts';
import { createMetrics } from './server/metrics/metrics.ts';
import type { MeteredServer } from './server/metrics/metrics.ts';
import { SetupPass } from './server/setup/setup-pass.ts';
import type { SetupIntent } from './server/setup/setup.ts';
import type { StartFacts } from './server/start/start-lines.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { SqliteStore } from './store/sqlite/sqlite-store.ts';

export interface App extends AsyncDisposable {
  readonly server: FastifyInstance;
  /** What to tell an operator. */
  readonly facts: Pick<StartFacts, 'parts' | 'setupToken'>;
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
  const facts = { parts: partStates(environment) };
  const setup = forges.length === 0 ? createSetup(environment, metrics) : undefined;
  const server = createHttpServer({ ...parts, ...state, ...facts, setup, now });
  const reviewEngine = stack.use(createReviewEngine(environment));
  const installationSettings = await readInstallationSettings(environment);
  const owned = stack.move();
  return createRunningApp({ server, facts: { ...facts, setupToken: setup?.pass.token } }, owned, {
    scheduleUpkeep: () =>
      scheduleUpkeep({ ...state, forges, minutes: environment.reconcileMinutes, now, log }),
    startWork: () => startWork(parts, reviewEngine, installationSettings),
  });
}

interface Work {
  scheduleUpkeep(): Promise<Disposable>;
  startWork(): Worker;
}

function createRunningApp(
  known: Pick<App, 'server' | 'facts'>,
  owned: AsyncDisposableStack,
  work: Work,
): App {
  let worker: Worker | undefined;
  let upkeep: Disposable | undefined;
  const drain = async (milliseconds: number): Promise<void> => {
    upkeep?.[Symbol.dispose]();
    await worker?.stop(milliseconds);
  };
  return {
    ...known,
    start: async () => {
      upkeep = await work.scheduleUpkeep();
      worker = work.startWork();
    },
    drain,
    // Also of an app that was never drained: one that could not listen must not keep the process alive.
    [Symbol.asyncDispose]: async () => {
      await drain(0);
      await known.server.close();
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
    onRequest: (request) => reportRequest(metrics, request),
  });
  return [forge];
}

/** Without credentials the server helps to get them. */
function createSetup(environment: Environment, metrics: MeteredServer): HttpServerOptions['setup'] {
  const redeem: RedeemCode = async (code) => {
    const { redeemManifestCode } = await import('./forges/github/app-registration.ts');
    return redeemManifestCode(code, {
      apiUrl: gitHubAddresses(environment).apiUrl,
      timeout: environment.requestTimeout * 1_000,
      onRequest: (request) => reportRequest(metrics, request),
    });
  };
  return { pass: new SetupPass<SetupIntent>(), redeem };
}

function reportRequest(
  metrics: MeteredServer,
  { rateLimitRemaining: rateLimitRest, ...request }: RequestReport,
): void {
  metrics.request({ forge: 'github', rateLimitRest, ...request });
}

function startWork(
  { environment, log, state, metrics, markers, forges }: Parts,
  reviewEngine: ReviewEngine,
  installationSettings: readonly ConfigLayer[],
): Worker {
  const { rulePages, jobLeaseSeconds, pendingAfterSeconds } = environment;
  const { store, queue } = state;
  const known = { forges, store, engine: reviewEngine, markers, metrics, rulePages, installationSettings };
  const clock = { now, newId: randomUUID, pendingAfterSeconds };
  return startWorker({
    queue,
    runners: createRunners({ ...known, ...clock }),
    onFailure: outcomeJobs,
    onDone: (result) => {
      countReviews(result, metrics);
    },
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
