import type { RepoPath, Sha } from './ids.ts';

export type ForgeId = 'github' | 'gitlab' | 'local';

export interface ChangeRef {
  readonly repo: { readonly forge: ForgeId; readonly path: string };
  readonly number: number;
}

/** What stands before the number of a change, so that the forge makes a link of both. */
const numberSigns: Readonly<Record<ForgeId, string>> = { github: '#', gitlab: '!', local: '#' };

/** As people refer to a change from another one of its repository. */
export function shortNameOf({ repo, number }: ChangeRef): string {
  return `${numberSigns[repo.forge]}${number}`;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

/** A PR on GitHub, an MR on GitLab, a branch of a local repository on the command line. */
export interface ChangeRequest {
  readonly ref: ChangeRef;
  readonly state: 'open' | 'merged' | 'closed';
  readonly draft: boolean;
  readonly fromFork: boolean;
  readonly title: string;
  readonly body: string;
  readonly author: Account;
  /** Who was asked to review it; teams are left out. Absent: not known. */
  readonly reviewers?: readonly Account[];
  readonly base: Sha;
  readonly head: Sha;
}

/** A file that is not there at the asked commit, and why. */
export interface Absent {
  readonly absent: 'missing' | 'binary' | 'too-large' | 'submodule' | 'symlink';
  readonly path: RepoPath;
}
