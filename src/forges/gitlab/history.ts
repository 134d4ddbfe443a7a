import type { ChangeRef } from '../../domain/change-request.ts';
import type { History } from '../explorer.ts';
import { readBlame } from './blame.ts';
import { readCommits } from './change-commits.ts';
import type { GitLabClient } from './client.ts';
import type { DiffRefs } from './diff-refs.ts';
import { readTree } from './tree.ts';

/**
 * What lies around one version of a change. Commits of a fork are read through the project of the change.
 * @param treePages See `readTree`.
 */
export function gitLabHistory(
  client: GitLabClient,
  ref: ChangeRef,
  refs: DiffRefs,
  treePages: number,
): History {
  return {
    tree: (side) => readTree(client, ref, refs[side], treePages),
    blame: (path, lines) => readBlame(client, ref, { commit: refs.head, path }, lines),
    commits: () => readCommits(client, ref, refs.head),
  };
}
