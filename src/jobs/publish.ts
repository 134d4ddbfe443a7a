import { AppError } from '../domain/errors.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Forge } from '../ports/forge.ts';
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
    await publish(report, forgeOf(parts, report.change.repo.forge), parts, run);
    parts.metrics.published(report, performance.now() - started);
    return { next: [], writes: [{ kind: 'published', review, at: parts.now() }] };
  };
}

async function publish(
  report: ReviewReport,
  { reader, writer }: Forge,
  { markers, rulePages }: JobParts,
  { signal, log }: Run,
): Promise<void> {
  const { change, installation, head } = report;
  const context: PublishContext = { limits: writer.limits, markers, rulePages };
  const posted = await reader.posted(change, installation, head);
  signal.throwIfAborted();
  const call = planComments(report, posted, context);
  const { refused } = call === undefined ? { refused: [] } : await writer.comment(change, installation, call);
  const conclusion = planConclusion(report, posted, { call, refused }, context);
  await writer.conclude(change, installation, conclusion);
  log.info({ head, comments: call?.comments.length ?? 0, refused: refused.length }, 'review published');
}

async function reportOf(id: string, { store }: JobParts): Promise<ReviewReport> {
  const report = await store.review(id);
  if (report !== undefined) return report;
  const hint = 'Its repository may have been removed from the bot.';
  throw new AppError('not-found', { what: 'review', name: id, hint });
}
