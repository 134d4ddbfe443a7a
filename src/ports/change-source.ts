import type { Absent } from '../domain/change-request.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { RepoPath } from '../domain/ids.ts';

/**
 * One change, as the pipeline reads it: what changed, and the files on either side. A forge, a local repository and a
 * plain folder each implement it.
 */
export interface ChangeSource {
  /** Names for people: `main`, `3f2a91c`, `work tree`. */
  readonly base: string;
  readonly head: string;
  /** The changed files; of an `added` file every line is new, hunks or not. Asked once. */
  diff(): Promise<readonly FileDiff[]>;
  /** One batched call; a path that is not there comes back as `Absent`. */
  files(paths: readonly RepoPath[], side: 'base' | 'head'): Promise<ReadonlyMap<RepoPath, string | Absent>>;
}
