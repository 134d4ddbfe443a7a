import type { RepoPath, Sha } from '../domain/ids.ts';
import type { Line } from '../domain/text-position.ts';
import type { ChangeSource } from './change-source.ts';

/** Files and symbolic links, without folders and submodules. */
export interface Tree {
  readonly paths: readonly RepoPath[];
  /** The forge showed all of it. */
  readonly isComplete: boolean;
}

/** Who changed lines last. Both lines are included. */
export interface BlamedLines {
  readonly first: Line;
  readonly last: Line;
  readonly commit: Sha;
  readonly author: string;
  readonly at: Date;
  /** First line of the message. */
  readonly subject: string;
}

export interface CommitNote {
  readonly commit: Sha;
  readonly author: string;
  readonly message: string;
}

/**
 * Looks around in a repository as it was when a change was opened: its head and base are pinned. Everything is read only, and
 * nothing is asked for before it is needed. It fails as the reader of the change does.
 */
export interface Explorer extends Pick<ChangeSource, 'diff' | 'files'> {
  /** Of all files on that side; asked once. */
  tree(side: 'base' | 'head'): Promise<Tree>;
  /** Of lines of the head, in their order; those that are not there, or that nobody has committed yet, are left out. */
  blame(
    path: RepoPath,
    lines: { readonly first: Line; readonly last: Line },
  ): Promise<readonly BlamedLines[]>;
  /** Of the change, the oldest first; of more than a hundred, the newest. Asked once. */
  commits(): Promise<readonly CommitNote[]>;
}
