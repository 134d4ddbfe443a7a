import { z } from 'zod';
import type { Sha } from '../../domain/ids.ts';
import { sha, shaped } from './answer-shapes.ts';
import { changedFile } from './changed-file.ts';
import type { ChangedFile } from './changed-file.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';

/** How two commits differ: what the second has that their merge base has not. */
export interface Comparison {
  readonly base: Sha;
  readonly head: Sha;
  readonly mergeBase: Sha;
  /** At most {@link filesCompared}. */
  readonly files: readonly ChangedFile[];
}

/** GitHub names no more files in a comparison. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export const filesCompared = 300;

const shape = z.object({
  merge_base_commit: z.object({ sha }),
  files: z.array(changedFile).default([]),
});
const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/** @throws {AppError} What the client throws; a commit that GitHub does not know is `service-refused` with status 404. */
export async function compare(
  client: GitHubClient,
  installation: string,
  repository: RepositoryName,
  { base, head }: { readonly base: Sha; readonly head: Sha },
): Promise<Comparison> {
  // The files all stand on the first page; one commit a page keeps their messages out of it.
  const values = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await client.read({ installation }, route, values);
  const { merge_base_commit, files } = shaped(shape, data, route);
  return { base, head, mergeBase: merge_base_commit.sha, files };
}
