import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import type { CommitNote } from '../../ports/explorer.ts';
import { sha } from '../answer-shapes.ts';
import { commitsTold } from '../explorer.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { unavailable } from './translate-error.ts';

const route = 'GET /projects/:id/merge_requests/:iid/commits';
const commits = z.array(z.object({ id: sha, message: z.string(), author_name: z.string() }));

/**
 * GitLab lists the commits of whichever version is the newest, the newest first.
 * @throws {AppError} `service-unavailable` when that is another one than `head`
 */
export async function readCommits(
  { rest }: GitLabClient,
  { repo, number }: ChangeRef,
  head: Sha,
): Promise<readonly CommitNote[]> {
  const page = { perPage: commitsTold, maxPages: 1 };
  const found = shaped(commits, await rest.MergeRequests.allCommits(repo.path, number, page), route);
  const [newest] = found;
  if (newest !== undefined && newest.id !== head)
    throw unavailable(route, 'the change was pushed to while it was read');
  return found.toReversed().map(({ id, message, author_name }) => ({
    ...{ commit: id, author: author_name, message: message.trimEnd() },
  }));
}
