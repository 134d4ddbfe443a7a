import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobKind } from '../domain/job.ts';
import type { JobResult } from '../ports/queue.ts';
import type { Log } from '../ports/log.ts';

/** What a runner is told beside its payload. */
export interface Run {
  /** Aborts when the job is superseded, its lease is lost, or the process stops. */
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Asks whether the job is still this worker's to do: it can be superseded a while before `signal` aborts. */
  isCurrent(): Promise<boolean>;
}

/** Does one job. What it returns is stored together with the job's end; a crash before that repeats the job. */
export type Runner<Kind extends JobKind> = (payload: JobPayloads[Kind], run: Run) => Promise<JobResult>;

export type Runners = { readonly [Kind in JobKind]: Runner<Kind> };

export const nothing: JobResult = { next: [], writes: [] };
