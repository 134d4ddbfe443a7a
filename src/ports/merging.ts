import type { Absent } from '../domain/change-request.ts';
import type { RepoPath, Sha } from '../domain/ids.ts';

/** A file that changed: its path before and after. `before` undefined: it is new; `after` undefined: it is gone. */
export interface FileMove {
  readonly before: RepoPath | undefined;
  readonly after: RepoPath | undefined;
}

/** What became of a repository on both sides since they parted. */
export interface MergeSides {
  /** Where the target branch stands. */
  readonly targetHead: Sha;
  /** By the change. */
  readonly ours: readonly FileMove[];
  /** In the target branch. */
  readonly theirs: readonly FileMove[];
  /** {@link theirs} are all of them; otherwise the forge lists only some. */
  readonly isWhole: boolean;
  /** One batched call; a path that is not there comes back as `Absent`. */
  files(
    paths: readonly RepoPath[],
    side: 'ancestor' | 'ours' | 'theirs',
  ): Promise<ReadonlyMap<RepoPath, string | Absent>>;
}

/** How a change stands to its target branch. */
export type Merging = {
  readonly isOpen: boolean;
  readonly head: Sha;
  /** Name of the target branch. */
  readonly target: string;
} & (
  | { readonly mergeability: 'clean' | 'unknown' }
  | { readonly mergeability: 'conflicting'; readonly sides: () => Promise<MergeSides> }
);
