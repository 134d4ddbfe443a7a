import { AppError, isAppError } from '../domain/errors.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Forge, ReviewCall } from '../ports/forge.ts';
import type { PublishContext } from '../publish/context.ts';
import { planComments, planConclusion } from '../publish/publish.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import type { Run, Runner } from './runner.ts';

/**
 * Brings a finished review to its forge. What is there already is asked first, so that an attempt that was cut off is
 * continued and not repeated. The comments go first: they are what the author waits for.
 */
export function createPublishRunner(parts: JobParts): Runner<'publish'> {
  return async ({ review }, run) => {
    const started = performance.now();
    const report = await reportOf(review, parts);
    const newest = await parts.store.memory(keyOfChange(report.change));
    // The one that took its place says all that is still true.
    if (newest !== undefined && newest.review !== review) return { next: [], writes: [] };
    const forge = forgeOf(parts, report.change.repo.forge);
    if ((await publish(report, forge, parts, run)) === 'head-moved')
      return { next: [reviewJob(report, parts.now())], writes: [] };
    parts.metrics.published(report, performance.now() - started);
    return { next: [], writes: [{ kind: 'published', review, at: parts.now() }] };
  };
}

async function publish(
  report: ReviewReport,
  { reader, writer }: Forge,
  { markers, rulePages }: JobParts,
  { signal, log }: Run,
): Promise<'published' | 'head-moved'> {
  const { change, installation, head } = report;
  const context: PublishContext = { limits: writer.limits, markers, rulePages };
  const posted = await reader.posted(change, installation, head);
  if (posted.head !== head) return 'head-moved';
  signal.throwIfAborted();
  const call = planComments(report, posted, context);
  const commented = call === undefined ? nothingRefused : await comment(report, call, { reader, writer });
  if (commented === 'head-moved') return 'head-moved';
  const { refused } = commented;
  const conclusion = planConclusion(report, posted, { call, refused }, context);
  await writer.conclude(change, installation, conclusion);
  log.info({ head, comments: call?.comments.length ?? 0, refused: refused.length }, 'review published');
  return 'published';
}

/** Milliseconds until all copies that a forge answers from are the same, as a rule. */
const settling = 2_000;
const nothingRefused = { refused: [] } as const;

/** A push that comes in this very moment makes the forge refuse the call: that is no failure. */
async function comment(
  { change, installation, head }: ReviewReport,
  call: ReviewCall,
  { reader, writer }: Pick<Forge, 'reader' | 'writer'>,
): Promise<{ readonly refused: readonly Fingerprint[] } | 'head-moved'> {
  try {
    return await writer.comment(change, installation, call);
  } catch (error) {
    if (!isAppError(error, 'service-refused')) throw error;
    const now = await reader.posted(change, installation, head);
    if (now.head !== head) return 'head-moved';
    throw error;
  }
}

/** The head as it is now, even if a review of it is known: the forge may have answered from an older copy. */
function reviewJob({ change, installation }: ReviewReport, now: Date): JobRequest {
  const payload = { change, installation, expected: undefined, again: true };
  const notBefore = new Date(now.getTime() + settling);
  return { kind: 'review', key: keyOfChange(change), supersedes: true, payload, notBefore };
}

async function reportOf(id: string, { store }: JobParts): Promise<ReviewReport> {
  const report = await store.review(id);
  if (report !== undefined) return report;
  const hint = 'Its repository may have been removed from the bot.';
  throw new AppError('not-found', { what: 'review', name: id, hint });
}
