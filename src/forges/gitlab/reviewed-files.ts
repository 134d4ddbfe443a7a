import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { NewBranch } from '../../ports/branches.ts';
import { sha } from '../answer-shapes.ts';
import { firstTexts, isBlobOf } from '../reviewed-texts.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { orMissing } from './or-missing.ts';
import { eachOf } from './parallel.ts';

const route = 'GET /projects/:id/repository/files/:path';
const file = z.object({ blob_id: sha, last_commit_id: sha });

/** By file, the commit that changed it last before the head; undefined: it is new. */
export type ReviewedFiles = ReadonlyMap<RepoPath, Sha | undefined>;

/** undefined: a file at the head is not the one that was reviewed. */
export async function readReviewed(
  { rest }: GitLabClient,
  { repo }: ChangeRef,
  { head, commits }: NewBranch,
): Promise<ReviewedFiles | undefined> {
  const texts = [...firstTexts(commits)];
  type Reviewed = readonly [RepoPath, Sha | undefined];
  const found = await eachOf(texts, async ([path, text]): Promise<Reviewed | undefined> => {
    const answer = await orMissing(rest.RepositoryFiles.show(repo.path, path, head));
    if (answer === undefined || text === undefined)
      return answer === undefined && text === undefined ? [path, undefined] : undefined;
    const { blob_id, last_commit_id } = shaped(file, answer, route);
    return isBlobOf(text, blob_id) ? [path, last_commit_id] : undefined;
  });
  const reviewed = found.filter((one) => one !== undefined);
  return reviewed.length === texts.length ? new Map(reviewed) : undefined;
}
