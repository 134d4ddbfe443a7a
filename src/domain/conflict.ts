import type { RepoPath, Sha } from './ids.ts';

/** Whether a change can be merged into its target branch. `unknown`: the forge has not found out yet. */
export type Mergeability = 'clean' | 'conflicting' | 'unknown';

/** `here`: by the change itself; `there`: in its target branch. */
export type WhyConflicting =
  'changed-by-both' | 'added-by-both' | 'renamed-by-both' | 'deleted-here' | 'deleted-there';

export interface ConflictingFile {
  /** As the change names it, or named it last. */
  readonly path: RepoPath;
  readonly why: WhyConflicting;
}

/** A change that cannot be merged by itself. */
export interface Conflict {
  readonly head: Sha;
  /** Name of the branch that it wants to be merged into. */
  readonly target: string;
  /** Where that branch stood when the files were compared. */
  readonly targetHead: Sha;
  /** Empty: which ones cannot be told. */
  readonly files: readonly ConflictingFile[];
  /** ISO 8601. */
  readonly since: string;
}
