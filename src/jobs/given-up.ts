import { kindsInLane } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import type { JobFailure } from './worker.ts';

/** Somebody waits for what the agent was asked for: a job of it that is given up is done once more, only to say so. */
export function givenUpJobs({ job, retryAt, reference }: JobFailure): readonly JobRequest[] {
  const isAgents = kindsInLane.agent.includes(job.kind);
  if (!isAgents || retryAt !== undefined || 'givenUp' in job.payload) return [];
  const { kind, key } = job;
  // Each kind of that lane takes it.
  return [{ kind, key, supersedes: false, payload: { ...job.payload, givenUp: reference } } as JobRequest];
}
