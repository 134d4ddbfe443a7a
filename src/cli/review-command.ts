import type { RepositoryConfig } from '../config/repository-config.ts';
import { AppError } from '../domain/errors.ts';
import { isAtLeast } from '../domain/finding.ts';
import type { Review } from '../domain/review.ts';
import { exitCodes } from './command-io.ts';
import { fixByBranch, fixInPlace } from './fixing.ts';
import type { ReviewOptions } from './review-options.ts';
import { printReview } from './review-output.ts';
import { openSession } from './review-session.ts';
import type { SessionParts } from './review-session.ts';

export type ReviewParts = Omit<SessionParts, 'resources'>;

/** `autoglm review`. @returns the exit code */
export async function runReview(
  path: string,
  options: ReviewOptions,
  { io, engine, warmPool }: ReviewParts,
): Promise<number> {
  const started = io.now();
  await using resources = new AsyncDisposableStack();
  const opened = await openSession(path, options, { io, engine, warmPool, resources });
  const { session } = opened;
  const isFixing = options.fix === true;
  if (isFixing && !opened.change.isWorkTree) throw new AppError('usage', { problem: fixNeedsWorkTree });
  const { change, reviewed } = isFixing
    ? await fixInPlace(opened.change, session)
    : { change: opened.change, reviewed: await session.review(opened.change) };
  const { config } = session;
  const { base, head } = change.source;
  const compared = options.all === true ? undefined : { base, head };
  const elapsed = io.now() - started;
  await printReview({ reviewed, compared, root: change.root, config, options, elapsed }, io, engine);
  if (options.fixBranch === true) await fixByBranch(change, reviewed, session);
  return isFailing(reviewed.review, config) ? exitCodes.findings : exitCodes.clean;
}

const fixNeedsWorkTree = '--fix writes to the work tree: it does not go with --head, --staged or --diff';

/** A closed gate lets nothing pass that was not seen. */
function isFailing({ findings, outcome }: Review, { failingLevel, gate }: RepositoryConfig): boolean {
  if (gate === 'closed' && outcome.kind !== 'reviewed') return true;
  return failingLevel !== 'never' && findings.some(({ severity }) => isAtLeast(severity, failingLevel));
}
