import type { RepositoryConfig } from '../config/repository-config.ts';
import type { ReviewJob } from '../domain/change-jobs.ts';
import type { OpenedChange } from '../ports/forge.ts';
import { pendingStatus } from '../publish/pending-status.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { noticeOfSlowReview } from './notices.ts';
import type { Run } from './runner.ts';

export interface Announced {
  readonly job: ReviewJob;
  readonly run: Run;
  readonly opened: OpenedChange;
  readonly config: Pick<RepositoryConfig, 'language'>;
}

/**
 * Sets a status and tells chats when the review takes long, so that nobody waits in doubt; a usual one is over before. To be
 * disposed when the review is done: what is being said then is said to its end, for the final status must come after it.
 */
export function announceWhenSlow(announced: Announced, parts: JobParts): AsyncDisposable {
  let saying: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    saying = Promise.all([announce(announced, parts), tellChats(announced, parts)]);
  }, parts.pendingAfterSeconds * 1_000);
  return {
    [Symbol.asyncDispose]: async () => {
      clearTimeout(timer);
      await saying;
    },
  };
}

/** This code must not throw: the review is worth more than its announcement. */
async function announce(
  { job: { change, installation }, run, opened, config: { language } }: Announced,
  parts: Pick<JobParts, 'forges' | 'newId'>,
): Promise<void> {
  try {
    const { reader, writer } = forgeOf(parts, change.repo.forge);
    const { head } = opened.change;
    const posted = await reader.posted(change, installation, head);
    // Another review of this change may have begun, and its final status must not be followed by this one.
    if (!(await run.isCurrent())) return;
    const status = pendingStatus({ id: parts.newId(), head, language }, posted);
    await writer.conclude(change, installation, { summary: undefined, resolve: [], reopen: [], status });
  } catch (error) {
    run.log.warn({ err: error }, 'a slow review could not be announced');
  }
}

/** By jobs of their own. This code must not throw, either. */
async function tellChats(
  { job: { change }, run }: Announced,
  { chats, enqueue, now }: Pick<JobParts, 'chats' | 'enqueue' | 'now'>,
): Promise<void> {
  if (chats.length === 0) return;
  try {
    await enqueue([noticeOfSlowReview(change, now())]);
  } catch (error) {
    run.log.warn({ err: error }, 'chats could not be told of a slow review');
  }
}
