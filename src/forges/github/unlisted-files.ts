import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { ChangedFile } from './changed-file.ts';
import type { GitHubClient } from './client.ts';
import type { Comparison } from './comparison.ts';
import type { RepositoryName } from './repository-name.ts';
import { readTree } from './tree.ts';

/**
 * The changed files that GitHub's lists leave out, by the files of both commits. Of a repository with more than about
 * 100,000 files GitHub gives a part only: then some stay unnamed.
 */
export async function findUnlisted(
  client: GitHubClient,
  installation: string,
  repository: RepositoryName,
  { comparison, listed }: { readonly comparison: Comparison; readonly listed: readonly ChangedFile[] },
): Promise<readonly RepoPath[]> {
  const read = async (commit: Sha): Promise<ReadonlyMap<RepoPath, Sha>> => {
    const { tree } = await readTree(client, installation, repository, commit);
    return new Map(tree.flatMap((entry) => (entry.type === 'tree' ? [] : [[entry.path, entry.sha]])));
  };
  const [before, after] = await Promise.all([read(comparison.mergeBase), read(comparison.head)]);
  const named = new Set(listed.map(({ filename }) => filename));
  return [...after].flatMap(([path, blob]) => (before.get(path) === blob || named.has(path) ? [] : [path]));
}
