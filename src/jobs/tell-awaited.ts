import type { ChangeRef } from '../domain/change-request.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobRequest } from '../domain/job.ts';
import type { JobParts } from './job-parts.ts';
import { forgeOf } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/** Shows those who asked for a review, by the sign at their comments, how it ended. */
export function createTellAwaitedRunner(parts: JobParts): Runner<'tell-awaited'> {
  return async ({ change, state }) => {
    const { conversation } = forgeOf(parts, change.repo.forge);
    const awaited = await parts.store.awaited(keyOfChange(change));
    if (awaited.length === 0 || conversation === undefined) return nothing;
    for (const by of awaited) await conversation.acknowledge({ change, ...by }, state);
    const comments = awaited.map(({ comment }) => comment);
    return { next: [], writes: [{ kind: 'review-told', change, comments }] };
  };
}

/** A job of its own: a comment that is gone must not make a review fail. */
export async function tellAwaitedJobs(
  change: ChangeRef,
  state: JobPayloads['tell-awaited']['state'],
  { store }: Pick<JobParts, 'store'>,
): Promise<readonly JobRequest[]> {
  const key = keyOfChange(change);
  if ((await store.awaited(key)).length === 0) return [];
  return [{ kind: 'tell-awaited', key, supersedes: false, payload: { change, state } }];
}
