import type { ClaimedJob, JobKind, JobLane, JobRequest } from '../domain/job.ts';
import type { StoreWrite } from './store.ts';

/** What a job leaves behind: all of it is stored in the transaction that ends the job, or none. */
export interface JobResult {
  readonly next: readonly JobRequest[];
  readonly writes: readonly StoreWrite[];
}

export type JobState = 'waiting' | 'running' | 'done' | 'superseded' | 'dead';

export interface JobRecord {
  readonly id: number;
  readonly kind: JobKind;
  readonly key: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly notBefore: Date;
  /** Of the last attempt. */
  readonly error: string | undefined;
}

export interface QueueStats {
  readonly waiting: number;
  readonly running: number;
  readonly dead: number;
  /** Seconds that the oldest job that could run has waited. */
  readonly oldestSeconds: number;
}

export interface JobFailed {
  readonly error: string;
  readonly retryAt: Date | undefined;
  /** What is to be done about it; absent: nothing. */
  readonly next?: readonly JobRequest[];
}

/**
 * Durable work. Jobs of one key run one after the other in the order of asking; a job that waits for its next attempt
 * holds back those of its key behind it, unless one supersedes it.
 */
export interface Queue {
  enqueue(requests: readonly JobRequest[]): Promise<void>;
  /** The oldest job that may run now, of one lane or of any, under a lease; undefined: there is none. */
  claim(lane?: JobLane): Promise<ClaimedJob | undefined>;
  /** Prolongs the lease. `false`: it is lost, or the job was superseded; its work must end and nothing of it be kept. */
  heartbeat(job: ClaimedJob): Promise<boolean>;
  /** `false`: the lease was lost or the job superseded: nothing was stored. */
  finish(job: ClaimedJob, result: JobResult): Promise<boolean>;
  /**
   * Puts the job back until then, or for good into the dead ones. `false`: the lease was lost or the job superseded: nothing
   * was stored, for it is not this worker's to tell of.
   */
  fail(job: ClaimedJob, failure: JobFailed): Promise<boolean>;
  stats(): Promise<QueueStats>;
  /** The newest first. */
  list(filter: { readonly state?: JobState; readonly limit: number }): Promise<readonly JobRecord[]>;
  /** Lets a dead job run again. `false`: there is no such dead job. */
  revive(id: number): Promise<boolean>;
  /** Called after work was stored by this process. */
  onWork(listener: () => void): void;
}
