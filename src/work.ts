import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { ConfigLayer } from './config/config-layer.ts';
import type { Environment } from './config/environment.ts';
import type { Markers } from './domain/marker.ts';
import type { PatchTokens } from './domain/patch-token.ts';
import { createRunners } from './jobs/index.ts';
import type { JobParts } from './jobs/job-parts.ts';
import { rememberingForge } from './jobs/remembering-forge.ts';
import { outcomeJobs } from './jobs/report-outcome.ts';
import { countReviews } from './jobs/review.ts';
import { commandJobs } from './jobs/run-command.ts';
import { startWorker } from './jobs/worker.ts';
import type { Worker } from './jobs/worker.ts';
import type { PatchLinks } from './operations/operation.ts';
import type { Forge } from './ports/forge.ts';
import type { Metrics } from './ports/metrics.ts';
import type { Queue } from './ports/queue.ts';
import type { Store } from './ports/store.ts';
import { createReviewEngine } from './review-engine.ts';

export interface WorkParts {
  readonly environment: Environment;
  readonly log: Logger;
  readonly store: Store;
  readonly queue: Queue;
  readonly metrics: Metrics;
  readonly markers: Markers;
  readonly patchTokens: PatchTokens;
  readonly forges: readonly Forge[];
  readonly installationSettings: readonly ConfigLayer[];
  readonly now: () => Date;
}

export interface Work extends Worker, AsyncDisposable {}

/** All that jobs are done with, at work. It is the larger part of the program: app.ts loads it once the server listens. */
export function startWork({ environment, log, queue, patchTokens, ...parts }: WorkParts): Work {
  const { jobLeaseSeconds, settlingSeconds } = environment;
  const { metrics, now, store } = parts;
  const forges = parts.forges.map((forge) => rememberingForge(forge, { store, now, settlingSeconds }));
  const engine = createReviewEngine(environment);
  const worker = startWorker({
    queue,
    runners: createRunners({
      ...{ ...parts, ...jobSettings(environment), forges, engine, newId: randomUUID },
      patchLinks: patchLinks(environment, patchTokens),
    }),
    onFailure: (failure) => [...outcomeJobs(failure), ...commandJobs(failure)],
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
  return { ...worker, [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose]() };
}

type JobSettings = Pick<
  JobParts,
  'rulePages' | 'pendingAfterSeconds' | 'groupRepositories' | 'conflictChecks'
>;

/** What the environment tells the jobs. */
function jobSettings(environment: Environment): JobSettings {
  const { rulePages, pendingAfterSeconds, groupRepositories } = environment;
  const { conflictTries, conflictWaitSeconds } = environment;
  const conflictChecks = { tries: conflictTries, waitSeconds: conflictWaitSeconds };
  return { rulePages, pendingAfterSeconds, groupRepositories, conflictChecks };
}

/** Without an address under which people reach the server nothing can be fetched from it. */
function patchLinks(
  { publicUrl, patchLinkDays: days }: Environment,
  tokens: PatchTokens,
): PatchLinks | undefined {
  if (publicUrl === undefined) return undefined;
  return { days, linkTo: (patch) => `${publicUrl}/patches/${tokens.write(patch)}` };
}
