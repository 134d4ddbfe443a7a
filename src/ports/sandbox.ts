import type { RepoPath } from '../domain/ids.ts';

/** Why a check was not run; then nothing may be said of what it would have told. */
export type CheckRefusal =
  /** What strangers wrote is never run. */
  | 'from-fork'
  | 'outside-author'
  | 'too-large'
  /** The files cannot lie beside one another. */
  | 'no-checkout'
  /** What the operator supplies is not there. */
  | 'no-dependencies'
  /** There is no sandbox on this machine, or it is not permitted. */
  | 'no-sandbox';

/** `timed-out`: it was ended before it said anything. */
export type CheckEnding = 'passed' | 'failed' | 'timed-out';

export type CheckResult =
  | {
      readonly kind: CheckEnding;
      /** The end of what it printed: a stranger's words. */
      readonly output: string;
      readonly isCut: boolean;
      readonly milliseconds: number;
    }
  | {
      readonly kind: 'not-run';
      readonly why: CheckRefusal;
      /** For an operator. */
      readonly detail: string;
    };

/** Runs the command that the operator chose on code that others wrote. */
export interface Sandbox {
  /**
   * On a throw-away checkout of these files, and nothing else of this machine.
   * @param files All that the command needs besides what the operator supplies.
   * @throws {Error} Only when `signal` aborts.
   */
  check(
    files: ReadonlyMap<RepoPath, string>,
    of: { readonly fromFork: boolean },
    signal: AbortSignal,
  ): Promise<CheckResult>;
}
