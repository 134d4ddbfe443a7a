import { AppError } from '../domain/errors.ts';
import { fixByBranch, fixInPlace } from './fixing.ts';
import { exitCodeOf } from './gate.ts';
import type { ReviewOptions } from './review-options.ts';
import { printReview } from './review-output.ts';
import { openSession } from './review-session.ts';
import type { SessionParts } from './review-session.ts';

export type ReviewParts = Omit<SessionParts, 'resources' | 'trustAddedSuppressions'>;

/** `autoglm review`. @returns the exit code */
export async function runReview(
  path: string,
  options: ReviewOptions,
  { io, engine, warmPool }: ReviewParts,
): Promise<number> {
  const started = io.now();
  await using resources = new AsyncDisposableStack();
  const parts = { io, engine, warmPool, resources, trustAddedSuppressions: true };
  const opened = await openSession(path, options, parts);
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
  return exitCodeOf(reviewed.review, config);
}

const fixNeedsWorkTree = '--fix writes to the work tree: it does not go with --head, --staged or --diff';
