import { keyOfChange } from '../domain/job.ts';
import type { ReactionsJob } from '../domain/change-jobs.ts';
import type { JobRequest } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const learnReactions = defineHandler({
  on: ['reaction-given', 'reaction-withdrawn'],
  purpose: 'Looks whose thumbs stand at a finding: the agent learns from those of people with rights.',
  decide: ({ change, installation, finding, comment }) => [
    learnReactionsJob({ change, installation, finding, comment }),
  ],
});

/** It looks at all that stand there, so that the last one does for all before it. */
export function learnReactionsJob(payload: ReactionsJob): JobRequest {
  const key = `${keyOfChange(payload.change)}:thumbs:${payload.finding}`;
  return { kind: 'learn-reactions', key, supersedes: true, payload };
}
