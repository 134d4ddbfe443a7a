import type { CiChange } from '../../config/ci/ci-run.ts';
import { Git } from '../../forges/local/git.ts';
import { openSession } from '../review-session.ts';
import type { CiOptions, CiParts } from './ci-options.ts';
import type { CiReview } from './ci-review.ts';
import { fetchMissing } from './fetch-missing.ts';

/**
 * Reviews a change in the clone of the run, with the settings of the commit that it left the target branch at. Nothing
 * that is checked out is read: only commits.
 * @throws {AppError} `base-not-found`, `not-a-repository`, `git-failed`
 */
export async function reviewClone(
  { base, head: commit, isOutsideAuthor }: CiChange,
  options: CiOptions,
  { ci: { ci }, io, engine, warmPool }: CiParts,
): Promise<CiReview> {
  const head: string = commit ?? 'HEAD';
  await using resources = new AsyncDisposableStack();
  await fetchMissing(new Git(io.cwd), base, head, ci);
  const parts = { io, engine, warmPool, resources, trustAddedSuppressions: !isOutsideAuthor };
  const { change, session } = await openSession('.', { ...options, format: 'text', base, head }, parts);
  return {
    reviewed: await session.review(change),
    compared: { base: change.source.base, head: change.source.head },
    root: change.root,
    config: session.config,
    publication: undefined,
  };
}
