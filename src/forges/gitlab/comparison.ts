import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import type { Sha } from '../../domain/ids.ts';
import type { BlobLoader } from '../blob-loader.ts';
import { diffListed } from '../listed-file.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { diffEntry, listedFile } from './listed-diff.ts';
import { statusOf } from './translate-error.ts';

const shape = z.object({ diffs: z.array(diffEntry).nullable(), compare_timeout: z.boolean().nullish() });
const route = 'GET /projects/:id/repository/compare';

/**
 * How two commits differ, whichever came first; undefined: GitLab does not know one of them any more, or gave up.
 * https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits
 */
export async function compare(
  { rest }: GitLabClient,
  { repo }: ChangeRef,
  commits: { readonly base: Sha; readonly head: Sha },
  blobs: BlobLoader,
): Promise<readonly FileDiff[] | undefined> {
  try {
    const { base, head } = commits;
    const found = await rest.Repositories.compare(repo.path, base, head, { straight: true });
    const { diffs, compare_timeout } = shaped(shape, found, route);
    return compare_timeout === true
      ? undefined
      : await diffListed((diffs ?? []).map(listedFile), commits, blobs);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
