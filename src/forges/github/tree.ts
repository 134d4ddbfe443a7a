import { z } from 'zod';
import type { Sha } from '../../domain/ids.ts';
import { repoPath, sha, shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';

const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const shape = z.object({
  tree: z.array(z.object({ path: repoPath, type: z.enum(['blob', 'tree', 'commit']), sha })),
  truncated: z.boolean(),
});

/** All entries of a commit, those of its folders too; of more than about 100,000 GitHub gives a part only. */
export type WholeTree = z.output<typeof shape>;

/** https://docs.github.com/en/rest/git/trees#get-a-tree */
export async function readTree(
  client: GitHubClient,
  installation: string,
  repository: RepositoryName,
  commit: Sha,
): Promise<WholeTree> {
  const values = { ...repository, tree_sha: commit, recursive: '1' };
  const { data } = await client.read({ installation }, route, values);
  return shaped(shape, data, route);
}
