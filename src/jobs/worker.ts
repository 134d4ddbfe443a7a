import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../domain/errors.ts';
import { jobLanes } from '../domain/job.ts';
import type { ClaimedJob, JobKind, JobLane, JobRequest } from '../domain/job.ts';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { JobResult, Queue } from '../ports/queue.ts';
import { retryAfter } from './retry.ts';
import type { RetrySettings } from './retry.ts';
import type { Run, Runners } from './runner.ts';

/** Times the attempts: waits that were asked for and ends of the process count as attempts too, but not as failures. */
const mostInterruptions = 10;

export interface WorkerOptions {
  readonly queue: Queue;
  readonly runners: Runners;
  /** What tells the people concerned that a job waits or was given up. */
  readonly onFailure: (failure: JobFailure) => readonly JobRequest[];
  /** Told when a job's end is stored, with what came of it. */
  readonly onDone: (result: JobResult) => void;
  /** How many jobs run at a time, in each lane. */
  readonly concurrency: Readonly<Record<JobLane, number>>;
  readonly retry: RetrySettings;
  /** Of kinds that have more patience, or less. */
  readonly retryOf: Readonly<Partial<Record<JobKind, RetrySettings>>>;
  /** Seconds between two signs of life; well below the lease. */
  readonly heartbeatSeconds: number;
  /** Seconds after which the queue is looked at unasked. */
  readonly pollSeconds: number;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'job'>;
  readonly now: () => Date;
  readonly random: () => number;
}

export interface JobFailure {
  readonly job: ClaimedJob;
  readonly error: unknown;
  /** undefined: it was given up. */
  readonly retryAt: Date | undefined;
  /** By which a person finds the log line. */
  readonly reference: string;
}

export interface Worker {
  /** Takes no more jobs, and waits so long for those that run; then they are ended and put back. */
  stop(milliseconds: number): Promise<void>;
}

/** Takes jobs from the queue and runs them, some at a time, until it is stopped. */
export function startWorker(options: WorkerOptions): Worker {
  const stopping = new AbortController();
  const cutOff = new AbortController();
  const bell = createBell();
  options.queue.onWork(bell.ring);
  const lanes = jobLanes.flatMap((lane) =>
    Array.from({ length: options.concurrency[lane] }, () =>
      runLane(lane, options, bell, stopping.signal, cutOff.signal),
    ),
  );
  return {
    stop: async (milliseconds) => {
      stopping.abort();
      bell.ring();
      const timer = setTimeout(() => {
        cutOff.abort(new Error('the process stops'));
      }, milliseconds);
      await Promise.all(lanes);
      clearTimeout(timer);
    },
  };
}

async function runLane(
  lane: JobLane,
  options: WorkerOptions,
  bell: Bell,
  stopping: AbortSignal,
  cutOff: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const heard = bell.next();
    const job = await claim(lane, options);
    if (job === undefined) {
      await Promise.race([heard, sleepUntil(options.pollSeconds * 1_000, stopping)]);
    } else {
      await runJob(job, options, cutOff);
      // What it led to can be done by a lane that sleeps.
      bell.ring();
    }
  }
}

/** The store may be out of reach for a moment: the lane goes on and asks again. */
async function claim(lane: JobLane, { queue, log }: WorkerOptions): Promise<ClaimedJob | undefined> {
  try {
    return await queue.claim(lane);
  } catch (error) {
    log.error({ err: error }, 'cannot take a job');
    return undefined;
  }
}

/** This code must not throw: a lane that ends does no more work. */
async function runJob(job: ClaimedJob, options: WorkerOptions, cutOff: AbortSignal): Promise<void> {
  const started = performance.now();
  const log = options.log.child({ job: job.id, kind: job.kind, key: job.key, attempt: job.attempt });
  const lost = new AbortController();
  const signal = AbortSignal.any([lost.signal, cutOff]);
  const pulse = setInterval(() => void beat(job, options.queue, lost, log), options.heartbeatSeconds * 1_000);
  try {
    const outcome = await attempt(job, { ...options, log }, signal, cutOff);
    options.metrics.job(job.kind, outcome, performance.now() - started);
  } catch (error) {
    // The lease runs out, and the job is taken up again.
    log.error({ err: error }, 'cannot store how a job ended');
  } finally {
    clearInterval(pulse);
  }
}

async function beat(job: ClaimedJob, queue: Queue, lost: AbortController, log: Log): Promise<void> {
  try {
    if (!(await queue.heartbeat(job))) lost.abort(new Error('the job was superseded'));
  } catch (error) {
    log.warn({ err: error }, 'no sign of life could be given');
  }
}

/** The map has, under each kind, a runner that takes the payload of that kind. */
function runnerOf(runners: Runners, { kind, payload }: ClaimedJob): (run: Run) => Promise<JobResult> {
  const runner: (payload: never, run: Run) => Promise<JobResult> = runners[kind];
  return (run) => runner(payload as never, run);
}

type Ending = 'done' | 'superseded' | 'retried' | 'dead';

async function attempt(
  job: ClaimedJob,
  options: WorkerOptions,
  signal: AbortSignal,
  cutOff: AbortSignal,
): Promise<Ending> {
  const { queue, runners, log } = options;
  let result: JobResult;
  try {
    if (job.attempt > retryOf(job, options).attempts * mostInterruptions)
      throw new Error('the process ended too often meanwhile');
    const run: Run = { signal, log, isCurrent: () => queue.heartbeat(job) };
    result = await orCutOff(runnerOf(runners, job)(run), cutOff);
  } catch (error) {
    return fail(job, error, options, signal);
  }
  if (await queue.finish(job, result)) {
    options.onDone(result);
    return 'done';
  }
  log.info({}, 'superseded');
  return 'superseded';
}

function retryOf({ kind }: ClaimedJob, options: WorkerOptions): RetrySettings {
  return options.retryOf[kind] ?? options.retry;
}

async function fail(
  job: ClaimedJob,
  error: unknown,
  options: WorkerOptions,
  signal: AbortSignal,
): Promise<Ending> {
  const { queue, log, now, random } = options;
  if (signal.aborted) {
    await queue.fail(job, { error: messageOf(signal.reason), retryAt: now() });
    return 'superseded';
  }
  const retryAt = retryAfter(error, job.attempt, retryOf(job, options), now(), random);
  const reference = `${job.id}-${job.attempt}`;
  const facts = { err: error, reference, ...(retryAt === undefined ? {} : { retryAt }) };
  const next = options.onFailure({ job, error, retryAt, reference });
  if (!(await queue.fail(job, { error: messageOf(error), retryAt, next }))) {
    // Another one took its place before the next sign of life: that one tells.
    log.info({ err: error }, 'superseded');
    return 'superseded';
  }
  if (retryAt === undefined) log.error(facts, 'given up');
  else log.warn(facts, 'tried again later');
  return retryAt === undefined ? 'dead' : 'retried';
}

/** Does not wait for who waits for an answer that does not come: the process ends, and the job is put back. */
async function orCutOff(running: Promise<JobResult>, cutOff: AbortSignal): Promise<JobResult> {
  const cut = Promise.withResolvers<never>();
  const refuse = (): void => {
    cut.reject(cutOff.reason);
  };
  cutOff.addEventListener('abort', refuse, { once: true });
  try {
    return await Promise.race([running, cut.promise]);
  } finally {
    cutOff.removeEventListener('abort', refuse);
  }
}

interface Bell {
  readonly ring: () => void;
  /** Settles at the next ring. */
  next(): Promise<void>;
}

function createBell(): Bell {
  let rung = Promise.withResolvers<undefined>();
  return {
    ring: () => {
      rung.resolve(undefined);
      rung = Promise.withResolvers();
    },
    next: () => rung.promise,
  };
}

/** Never rejects: to be stopped is no failure. */
function sleepUntil(milliseconds: number, signal: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal, ref: true }).catch(() => undefined);
}
