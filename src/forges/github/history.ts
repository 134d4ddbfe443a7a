import type { ChangeRef } from '../../domain/change-request.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { BlamedLines } from '../../ports/explorer.ts';
import { askedOnce } from '../asked-once.ts';
import type { History } from '../explorer.ts';
import { readBlame } from './blame.ts';
import { readCommits } from './change-commits.ts';
import type { GitHubClient } from './client.ts';
import { parseRepositoryName } from './repository-name.ts';
import { readTree } from './tree.ts';

/** What lies around a change, at its two commits. Commits of a fork are read through the repository of the change. */
export function gitHubHistory(
  client: GitHubClient,
  ref: ChangeRef,
  installation: string,
  commits: Readonly<Record<'base' | 'head', Sha>>,
): History {
  const repository = parseRepositoryName(ref.repo.path);
  const blamed = new Map<RepoPath, () => Promise<readonly BlamedLines[]>>();
  return {
    tree: async (side) => {
      const { tree, truncated } = await readTree(client, installation, repository, commits[side]);
      const paths = tree.flatMap(({ type, path }) => (type === 'blob' ? [path] : []));
      return { paths, isComplete: !truncated };
    },
    // It comes as a whole, and the next question is likely to be about the same file.
    blame: (path) => {
      const place = { commit: commits.head, path };
      const known = blamed.get(path) ?? askedOnce(() => readBlame(client, installation, repository, place));
      blamed.set(path, known);
      return known();
    },
    commits: () => readCommits(client, ref, installation, commits.head),
  };
}
