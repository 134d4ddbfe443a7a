import { expect } from '@jest/globals';
import type { ClaimedJob, JobRequest } from '../../src/domain/job.ts';
import type { JobState, Queue } from '../../src/ports/queue.ts';
import type { Clock } from './place.ts';
import { changeOf, publishJob } from './samples.ts';

export type QueueOperation =
  | {
      readonly do: 'enqueue';
      readonly key: string;
      readonly isReview: boolean;
      readonly supersedes: boolean;
      /** From now on. */
      readonly seconds: number;
    }
  | { readonly do: 'claim' | 'heartbeat'; readonly worker: number }
  | { readonly do: 'finish'; readonly worker: number; readonly next: string | null }
  /** `null`: it is not tried again. */
  | { readonly do: 'fail'; readonly worker: number; readonly seconds: number | null }
  | { readonly do: 'revive'; readonly index: number }
  | { readonly do: 'pass'; readonly seconds: number };

interface ModelJob {
  readonly name: string;
  readonly kind: string;
  readonly key: string;
  state: JobState;
  attempts: number;
  notBefore: Date;
  leaseUntil: Date;
  lease: string | undefined;
  id: number | undefined;
}

/** The queue as one would write it without a database, run side by side with a real one. */
export class QueueModel {
  readonly #queue: Queue;
  readonly #clock: Clock;
  readonly #leaseSeconds: number;
  readonly #jobs: ModelJob[] = [];
  /** What each worker believes to hold. */
  readonly #held = new Map<number, ClaimedJob>();

  constructor(queue: Queue, clock: Clock, leaseSeconds: number) {
    this.#queue = queue;
    this.#clock = clock;
    this.#leaseSeconds = leaseSeconds;
  }

  async run(operation: QueueOperation): Promise<void> {
    switch (operation.do) {
      case 'enqueue':
        return this.#queue.enqueue([this.#ask(operation)]);
      case 'claim':
        return this.#claim(operation.worker);
      case 'heartbeat':
        return this.#heartbeat(operation.worker);
      case 'finish':
        return this.#finish(operation.worker, operation.next);
      case 'fail':
        return this.#fail(operation.worker, operation.seconds);
      case 'revive':
        return this.#revive(operation.index);
      case 'pass':
        this.#clock.pass(operation.seconds);
    }
  }

  /** What the lists say is what happened. */
  async compare(): Promise<void> {
    const listed = (await this.#queue.list({ limit: 1_000 })).toReversed();
    expect(listed.map(({ kind, key, state, attempts }) => ({ kind, key, state, attempts }))).toEqual(
      this.#jobs.map(({ kind, key, state, attempts }) => ({ kind, key, state, attempts })),
    );
    const count = (wanted: JobState): number => this.#jobs.filter(({ state }) => state === wanted).length;
    expect(await this.#queue.stats()).toMatchObject({
      waiting: count('waiting'),
      running: count('running'),
      dead: count('dead'),
    });
  }

  #ask({ key, isReview, supersedes, seconds }: Extract<QueueOperation, { do: 'enqueue' }>): JobRequest {
    const name = `${this.#jobs.length}`;
    const request: JobRequest = isReview ? branchJob(key, name) : publishJob(key, name);
    const replaced = this.#jobs.filter(
      (job) => job.kind === request.kind && job.key === key && isOpen(job) && supersedes,
    );
    for (const job of replaced) Object.assign(job, { state: 'superseded', lease: undefined });
    const notBefore = this.#clock.in(seconds);
    const now = this.#clock.now();
    this.#jobs.push({
      ...{ name, kind: request.kind, key, state: 'waiting', attempts: 0 },
      ...{ notBefore, leaseUntil: now, lease: undefined, id: undefined },
    });
    return { ...request, supersedes, ...(seconds > 0 && { notBefore }) };
  }

  async #claim(worker: number): Promise<void> {
    const possible = this.#jobs.filter((job) => this.#canRun(job)).map(({ name }) => name);
    const claimed = await this.#queue.claim();
    if (claimed === undefined) {
      expect(possible).toEqual([]);
      return;
    }
    expect(possible).toContain(nameOf(claimed));
    const job = this.#jobs.find(({ name }) => name === nameOf(claimed));
    if (job === undefined) throw new Error('a job out of nowhere');
    const leaseUntil = this.#clock.in(this.#leaseSeconds);
    Object.assign(job, { state: 'running', attempts: job.attempts + 1, leaseUntil, lease: claimed.lease });
    job.id = claimed.id;
    expect(claimed).toMatchObject({ kind: job.kind, key: job.key, attempt: job.attempts });
    this.#held.set(worker, claimed);
  }

  #canRun(job: ModelJob): boolean {
    const now = this.#clock.now();
    if (job.state === 'running') return job.leaseUntil <= now;
    if (job.state !== 'waiting' || job.notBefore > now) return false;
    const index = this.#jobs.indexOf(job);
    return !this.#jobs.some(
      (other, place) =>
        other.key === job.key && (other.state === 'running' || (other.state === 'waiting' && place < index)),
    );
  }

  async #heartbeat(worker: number): Promise<void> {
    const claimed = this.#heldBy(worker);
    if (claimed === undefined) return;
    const job = this.#heldJob(claimed);
    expect(await this.#queue.heartbeat(claimed)).toBe(job !== undefined);
    if (job !== undefined) job.leaseUntil = this.#clock.in(this.#leaseSeconds);
  }

  async #finish(worker: number, next: string | null): Promise<void> {
    const claimed = this.#heldBy(worker);
    if (claimed === undefined) return;
    const job = this.#heldJob(claimed);
    if (job !== undefined) Object.assign(job, { state: 'done', lease: undefined });
    const follower = { do: 'enqueue', isReview: false, supersedes: true, seconds: 0 } as const;
    const jobs = next === null ? [] : [publishJob(next, 'never stored')];
    const stored = next === null || job === undefined ? jobs : [this.#ask({ ...follower, key: next })];
    expect(await this.#queue.finish(claimed, { next: stored, writes: [] })).toBe(job !== undefined);
  }

  async #fail(worker: number, seconds: number | null): Promise<void> {
    const claimed = this.#heldBy(worker);
    if (claimed === undefined) return;
    const retryAt = seconds === null ? undefined : this.#clock.in(seconds);
    const job = this.#heldJob(claimed);
    if (job !== undefined) {
      Object.assign(job, { state: retryAt === undefined ? 'dead' : 'waiting', lease: undefined });
      job.notBefore = retryAt ?? job.notBefore;
    }
    await this.#queue.fail(claimed, { error: 'as it was asked for', retryAt });
  }

  async #revive(index: number): Promise<void> {
    const job = this.#jobs[index];
    if (job?.id === undefined) return;
    expect(await this.#queue.revive(job.id)).toBe(job.state === 'dead');
    if (job.state === 'dead')
      Object.assign(job, { state: 'waiting', attempts: 0, notBefore: this.#clock.now() });
  }

  /** What a lease is worth between running out and somebody else's claim is left to the adapter. */
  #heldBy(worker: number): ClaimedJob | undefined {
    const claimed = this.#held.get(worker);
    const job = claimed && this.#heldJob(claimed);
    return job !== undefined && job.leaseUntil <= this.#clock.now() ? undefined : claimed;
  }

  #heldJob(claimed: ClaimedJob): ModelJob | undefined {
    return this.#jobs.find(({ state, lease }) => state === 'running' && lease === claimed.lease);
  }
}

function isOpen({ state }: ModelJob): boolean {
  return state === 'waiting' || state === 'running';
}

function branchJob(key: string, branch: string): JobRequest {
  const payload = { repository: changeOf(1).repo, installation: '7', branch };
  return { kind: 'review-branch', key, supersedes: true, payload };
}

function nameOf(job: ClaimedJob): string | undefined {
  if (job.kind === 'publish') return job.payload.review;
  return job.kind === 'review-branch' ? job.payload.branch : undefined;
}
