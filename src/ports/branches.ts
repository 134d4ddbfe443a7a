import type { Account, ChangeRef } from '../domain/change-request.ts';
import type { RepoPath, Sha } from '../domain/ids.ts';

/** A file's text before and after a commit. */
export interface CommittedFile {
  readonly path: RepoPath;
  /** The text that the file has at the head, or after the commit before; undefined: there is no such file. */
  readonly before: string | undefined;
  readonly after: string;
}

/** One commit: what becomes of its files, each named once, and what it says. */
export interface BranchCommit {
  readonly files: readonly [CommittedFile, ...CommittedFile[]];
  readonly message: string;
}

/** Commits on top of a head. The last message holds `mark`, by which the branch is known again. */
export interface NewBranch {
  readonly name: string;
  readonly head: Sha;
  readonly commits: readonly [BranchCommit, ...BranchCommit[]];
  readonly mark: string;
}

/**
 * `opened`: it is there, made now or by an attempt before; `taken`: another branch, or one that somebody pushed to, has
 * its name; `stale`: a file at the head is not the one that was reviewed, or there is one where a new one should be.
 */
export type BranchOutcome = 'opened' | 'taken' | 'stale';

/** A change that offers a branch to be merged into another one. */
export interface OfferedChange {
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly target: string;
}

/** How a forge takes commits of ours, without a clone. What is visible appears last and at once. */
export interface ForgeBranches {
  /** `name <address>`, by which the forge knows the account in a commit. */
  signatureOf(account: Account): string;
  /** @throws {AppError} `service-refused` for a name or a permission that the forge does not grant */
  open(ref: ChangeRef, installation: string, branch: NewBranch): Promise<BranchOutcome>;
  /** Whether the last commit of a branch holds this mark. */
  holds(ref: ChangeRef, installation: string, branch: string, mark: string): Promise<boolean>;
  /**
   * Puts the commits on a branch that stands at their head. `moved`: it does not any more.
   * @throws {AppError} `service-refused`
   */
  commit(ref: ChangeRef, installation: string, branch: NewBranch): Promise<'committed' | 'moved' | 'stale'>;
  /** The one that offers this branch is found again. @returns its number */
  offer(ref: ChangeRef, installation: string, change: OfferedChange): Promise<number>;
  /**
   * Lets an open change want another branch, or closes it. One that is not open, or wants that branch, stays as it is.
   * @param say Says why, before that: called again by a repeat, it finds what it said.
   */
  tend(
    ref: ChangeRef,
    installation: string,
    step: { readonly target: string } | { readonly close: true },
    say: () => Promise<void>,
  ): Promise<'done' | 'not-open'>;
}
