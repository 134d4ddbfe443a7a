import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import type { Tree } from '../../ports/explorer.ts';
import { repoPath } from '../answer-shapes.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';

const perPage = 100;
const route = 'GET /projects/:id/repository/tree';
const entries = z.array(z.object({ path: repoPath, type: z.enum(['blob', 'tree', 'commit']) }));

/**
 * GitLab lists folders too, a hundred entries a page, and only the last page tells that it is the last.
 * @param pages Of more, the rest is left out; it is also taken to be cut when it ends with the last of them.
 */
export async function readTree(
  { rest }: GitLabClient,
  { repo }: ChangeRef,
  commit: Sha,
  pages: number,
): Promise<Tree> {
  const found = await rest.Repositories.allRepositoryTrees(repo.path, {
    ...{ ref: commit, recursive: true, pagination: 'keyset', perPage, maxPages: pages },
  });
  const listed = shaped(entries, found, route);
  const paths = listed.flatMap(({ type, path }) => (type === 'blob' ? [path] : []));
  return { paths, isComplete: listed.length < pages * perPage };
}
