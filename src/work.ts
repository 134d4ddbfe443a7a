import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { ConfigLayer } from './config/config-layer.ts';
import type { Environment } from './config/environment.ts';
import type { JobRequest } from './domain/job.ts';
import type { LinkCodes } from './domain/link-code.ts';
import type { Markers } from './domain/marker.ts';
import type { PatchTokens } from './domain/patch-token.ts';
import type { Route } from './domain/route.ts';
import type { WeekTime } from './domain/week.ts';
import { chatCommandJobs } from './jobs/answer-chat.ts';
import { givenUpJobs } from './jobs/given-up.ts';
import { createRunners } from './jobs/index.ts';
import type { AgentMeans, JobParts } from './jobs/job-parts.ts';
import { countReactions } from './jobs/reactions.ts';
import { noticesOfFailure } from './jobs/notices.ts';
import { rememberingForge } from './jobs/remembering-forge.ts';
import { outcomeJobs } from './jobs/report-outcome.ts';
import { retryWithin } from './jobs/retry.ts';
import { countReviews } from './jobs/review.ts';
import { commandJobs } from './jobs/run-command.ts';
import { startWorker } from './jobs/worker.ts';
import type { JobFailure, Worker, WorkerOptions } from './jobs/worker.ts';
import type { CallbackSender } from './ports/callback-sender.ts';
import type { PatchLinks } from './operations/operation.ts';
import type { Forge } from './ports/forge.ts';
import type { ImagePolicy } from './ports/image-policy.ts';
import type { Metrics } from './ports/metrics.ts';
import type { Chat } from './ports/notifier.ts';
import type { Queue } from './ports/queue.ts';
import type { Store } from './ports/store.ts';
import type { CheckMeans } from './review/head-checks.ts';
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
  readonly chats: readonly Chat[];
  readonly usualRoutes: readonly Route[];
  readonly linkCodes: LinkCodes;
  readonly callbacks: CallbackSender;
  /** undefined: no model is configured. */
  readonly agent: AgentMeans | undefined;
  /** undefined: there is no command of the operator. */
  readonly check: CheckMeans | undefined;
  /** undefined: no server of policies is configured. */
  readonly imagePolicy: ImagePolicy | undefined;
  readonly installationSettings: readonly ConfigLayer[];
  readonly now: () => Date;
}

export interface Work extends Worker, AsyncDisposable {}

/** All that jobs are done with, at work. It is the larger part of the program: app.ts loads it once the server listens. */
export function startWork({ environment, log, queue, patchTokens, ...parts }: WorkParts): Work {
  const { jobLeaseSeconds, settlingSeconds } = environment;
  const { metrics, now, store } = parts;
  const forges = parts.forges.map((forge) => rememberingForge(forge, { store, now, settlingSeconds }));
  const engine = createReviewEngine(environment, parts.imagePolicy);
  const worker = startWorker({
    queue,
    runners: createRunners({
      ...{ ...parts, ...jobSettings(environment), forges, engine, newId: randomUUID },
      enqueue: (requests) => queue.enqueue(requests),
      patchLinks: patchLinks(environment, patchTokens),
    }),
    onFailure: (failure) => [...failureJobs(failure), ...noticesOfFailure(failure, now())],
    onDone: (result) => {
      countReviews(result, metrics);
      countReactions(result, metrics);
    },
    concurrency: concurrency(environment),
    ...patience(environment),
    heartbeatSeconds: jobLeaseSeconds / 3,
    pollSeconds: environment.pollSeconds,
    log,
    metrics,
    now,
    random: Math.random,
  });
  return { ...worker, [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose]() };
}

/** Tells those who wait for what did not come to its end. */
function failureJobs(failure: JobFailure): readonly JobRequest[] {
  const each = [outcomeJobs, commandJobs, chatCommandJobs, givenUpJobs];
  return each.flatMap((jobsOf) => jobsOf(failure));
}

type JobSettings = Pick<
  JobParts,
  'rulePages' | 'weekTime' | 'pendingAfterSeconds' | 'groupRepositories' | 'conflictChecks'
>;

/** What the environment tells the jobs. */
function jobSettings(environment: Environment): JobSettings {
  const { rulePages, pendingAfterSeconds, groupRepositories } = environment;
  const { conflictTries, conflictWaitSeconds } = environment;
  const conflictChecks = { tries: conflictTries, waitSeconds: conflictWaitSeconds };
  return {
    rulePages,
    weekTime: weekTime(environment),
    pendingAfterSeconds,
    groupRepositories,
    conflictChecks,
  };
}

/** How much is done at a time. */
function concurrency(environment: Environment): WorkerOptions['concurrency'] {
  const { jobConcurrency: inside, tellConcurrency: outside, agentConcurrency: agent } = environment;
  return { inside, outside, agent };
}

/** How often what fails is tried again. */
function patience(environment: Environment): Pick<WorkerOptions, 'retry' | 'retryOf'> {
  const { jobAttempts: attempts, retryFirstSeconds: first, retryMostSeconds: most } = environment;
  const { callbackRetryHours, callbackRetryFirstSeconds, callbackRetryMostSeconds } = environment;
  const waits = { first: callbackRetryFirstSeconds, most: callbackRetryMostSeconds };
  return {
    retry: { attempts, first, most },
    retryOf: { 'call-back': retryWithin(callbackRetryHours * 3_600, waits) },
  };
}

function weekTime({
  digestDay: day,
  digestHour: hour,
  digestTimeZone: timeZone,
}: Environment): WeekTime | undefined {
  return day === 'never' ? undefined : { day, hour, timeZone };
}

/** Without an address under which people reach the server nothing can be fetched from it. */
function patchLinks(
  { publicUrl, patchLinkDays: days }: Environment,
  tokens: PatchTokens,
): PatchLinks | undefined {
  if (publicUrl === undefined) return undefined;
  return { days, linkTo: (patch) => `${publicUrl}/patches/${tokens.write(patch)}` };
}
