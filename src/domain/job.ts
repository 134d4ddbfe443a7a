import type { ChangeRef } from './change-request.ts';
import type { RepositoryRef } from './event.ts';
import type { JobPayloads } from './job-payloads.ts';

export type JobKind = keyof JobPayloads;

/**
 * `outside`: what waits for somebody who is told something; `agent`: what waits for a model; `inside`: all the rest, which must
 * not wait behind either.
 */
export const jobLanes = ['inside', 'outside', 'agent'] as const;
export type JobLane = (typeof jobLanes)[number];

export const kindsInLane: Readonly<Record<Exclude<JobLane, 'inside'>, readonly JobKind[]>> = {
  outside: ['tell-chat', 'tell-person', 'answer-chat', 'call-back', 'tell-week'],
  agent: ['generate', 'answer-question', 'describe-change', 'propose-edits'],
};

/** Work to be done. */
export type JobRequest = {
  readonly [Kind in JobKind]: {
    readonly kind: Kind;
    readonly payload: JobPayloads[Kind];
    /** Jobs of one key run one after the other, in the order they were asked for. */
    readonly key: string;
    /** Replaces waiting jobs of the same key and kind, and ends a running one. */
    readonly supersedes: boolean;
    readonly notBefore?: Date;
  };
}[JobKind];

/** A job that a worker has taken. Only who holds the lease may finish it. */
export type ClaimedJob = JobRequest & {
  readonly id: number;
  /** The first is 1. */
  readonly attempt: number;
  readonly lease: string;
};

export function keyOfChange({ repo, number }: ChangeRef): string {
  return `${repo.forge}:${repo.path}#${number}`;
}

export function keyOfRepository({ forge, path }: RepositoryRef): string {
  return `${forge}:${path}`;
}
