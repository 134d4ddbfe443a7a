import type { Conflict, Mergeability } from '../domain/conflict.ts';
import { AppError } from '../domain/errors.ts';
import type { Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { publishReport } from '../review/publish-report.ts';
import { checkConflictJob, isConflictNews, nextTry } from './check-conflict.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { noticesOfReview } from './notices.ts';
import { learnReactionsJobs, reactionWrites } from './reactions.ts';
import type { Runner } from './runner.ts';
import { tellAwaitedJobs } from './tell-awaited.ts';

/** Brings a finished review to its forge. */
export function createPublishRunner(parts: JobParts): Runner<'publish'> {
  return async ({ review, isRepeat = false }, { signal, log }) => {
    const started = performance.now();
    const report = await reportOf(review, parts);
    const [newest, conflict] = await Promise.all([
      parts.store.memory(keyOfChange(report.change)),
      parts.store.conflict(keyOfChange(report.change)),
    ]);
    // The one that took its place says all that is still true.
    if (newest !== undefined && newest.review !== review) return { next: [], writes: [] };
    const forge = forgeOf(parts, report.change.repo.forge);
    const publication = await publishReport(report, forge, { ...parts, conflict }, signal);
    if (publication.kind === 'head-moved')
      return { next: [reviewJob(report, publication.to, parts.now())], writes: [] };
    const { comments, refused, mergeability, before } = publication;
    const next = [
      ...conflictJobs(report, { mergeability, conflict, isRepeat }, parts),
      ...(parts.agent?.memory ? learnReactionsJobs(report, before, newest?.reactions) : []),
    ];
    const reactions = reactionWrites(report.change, before, newest?.reactions);
    if (isRepeat) return { next, writes: reactions };
    log.info({ head: report.head, comments, refused }, 'review published');
    parts.metrics.published(report, performance.now() - started);
    const at = parts.now();
    const told = await tellAwaitedJobs(report.change, 'done', parts);
    return {
      next: [...next, ...told, ...noticesOfReview(report, at)],
      writes: [{ kind: 'published', review, at }, ...reactions],
    };
  };
}

interface MergeNews {
  readonly mergeability: Mergeability | undefined;
  /** As it was known before. */
  readonly conflict: Conflict | undefined;
  readonly isRepeat: boolean;
}

/**
 * The forge said beside what is posted whether the change can be merged. It is only asked for more when that is news, or when
 * it does not know yet whether a conflict is gone, or, after a while, when it is finding out whether this head is in one.
 */
function conflictJobs(
  { change, installation, head }: ReviewReport,
  { mergeability, conflict, isRepeat }: MergeNews,
  parts: JobParts,
): readonly JobRequest[] {
  const isOfOtherHead = conflict !== undefined && conflict.head !== head && mergeability !== 'clean';
  if (isOfOtherHead || isConflictNews(mergeability ?? 'unknown', conflict))
    return [checkConflictJob(change, installation)];
  const isFindingOut = mergeability === 'unknown' && conflict === undefined && !isRepeat;
  return isFindingOut ? [checkConflictJob(change, installation, nextTry(0, parts))] : [];
}

/** Milliseconds until all copies that a forge answers from are the same, as a rule. */
const settling = 2_000;

/**
 * The head as it is now, even if a review of it is known: the forge may have answered from an older copy. It is named, so
 * that its author is told when the review cannot be done.
 */
function reviewJob({ change, installation, base }: ReviewReport, head: Sha, now: Date): JobRequest {
  const payload = { change, installation, expected: { base, head }, again: true };
  const notBefore = new Date(now.getTime() + settling);
  return { kind: 'review', key: keyOfChange(change), supersedes: true, payload, notBefore };
}

async function reportOf(id: string, { store }: JobParts): Promise<ReviewReport> {
  const report = await store.review(id);
  if (report !== undefined) return report;
  const hint = 'Its repository may have been removed from the bot.';
  throw new AppError('not-found', { what: 'review', name: id, hint });
}
