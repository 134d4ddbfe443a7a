import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface ProposedBranch {
  readonly branch: string;
  readonly exists: boolean;
  /** undefined: there is no such ref. */
  readonly ref: string | undefined;
  readonly isProtected: boolean;
  readonly isMaintainer: boolean;
}

const page = 'https://docs.gitlab.com/api/branches/#create-repository-branch';

export const branchRules: readonly Rule<ProposedBranch>[] = [
  {
    name: 'branch-is-new',
    documentation: page,
    title: 'Branch already exists',
    check: ({ exists }) => (exists ? { status: 400, message: 'Branch already exists' } : undefined),
  },
  {
    name: 'branch-ref',
    documentation: page,
    title: 'ref: branch name or commit SHA to create branch from',
    check: ({ ref, branch }) =>
      ref === undefined ? { status: 400, message: 'Invalid reference name: ' + branch } : undefined,
  },
  {
    name: 'protected-branch-made',
    documentation: 'https://docs.gitlab.com/user/project/repository/branches/protected/',
    title: 'A branch that is protected by its name is made by those who may push to it',
    check: ({ isProtected, isMaintainer }) =>
      isProtected && !isMaintainer
        ? { status: 400, message: 'You are not allowed to create protected branches on this project.' }
        : undefined,
  },
];

export interface ProtectedChange {
  readonly isProtected: boolean;
  readonly isMaintainer: boolean;
  readonly isDefault: boolean;
}

export const protectionRules: readonly Rule<ProtectedChange>[] = [
  {
    name: 'default-branch-stays',
    documentation: 'https://docs.gitlab.com/api/branches/#delete-repository-branch',
    title: 'You cannot delete the default branch',
    check: ({ isDefault }) =>
      isDefault
        ? { status: 405, message: 'You do not have permission to delete the default branch' }
        : undefined,
  },
  {
    name: 'protected-branch',
    documentation: 'https://docs.gitlab.com/user/project/repository/branches/protected/',
    title: 'A protected branch is changed by maintainers only',
    check: ({ isProtected, isMaintainer }) =>
      isProtected && !isMaintainer
        ? { status: 403, message: 'You are not allowed to push into this branch' }
        : undefined,
  },
];

export interface ProposedCommit {
  readonly branch: string;
  readonly isProtected: boolean;
  readonly isMaintainer: boolean;
  /** The branch that is to get the commit. */
  readonly tip: string | undefined;
  /** Where a new branch starts; undefined: it was not asked for, or there is no such thing. */
  readonly start: string | undefined;
  readonly isStartGiven: boolean;
  /** What is wrong with an action, in words. */
  readonly objections: readonly string[];
}

const commitPage = 'https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions';

export const commitRules: readonly Rule<ProposedCommit>[] = [
  {
    name: 'commit-to-protected-branch',
    documentation: 'https://docs.gitlab.com/user/project/repository/branches/protected/',
    title: 'A protected branch is changed by maintainers only',
    check: ({ isProtected, isMaintainer }) =>
      isProtected && !isMaintainer
        ? { status: 400, message: 'You are not allowed to push into this branch' }
        : undefined,
  },
  {
    name: 'commit-branch',
    documentation: commitPage,
    title: 'To create a new branch, also provide either start_branch or start_sha',
    check: ({ tip, isStartGiven }) =>
      tip === undefined && !isStartGiven
        ? { status: 400, message: 'You can only create or edit files when you are on a branch' }
        : undefined,
  },
  {
    name: 'commit-start',
    documentation: commitPage,
    title: 'start_sha: SHA of the commit to start the new branch from',
    check: ({ start, isStartGiven }) =>
      isStartGiven && start === undefined ? { status: 400, message: 'Cannot find start_sha' } : undefined,
  },
  {
    name: 'commit-new-branch',
    documentation: commitPage,
    title: 'A branch that exists is not started again, unless force is given',
    check: ({ tip, isStartGiven, branch }) =>
      tip !== undefined && isStartGiven
        ? {
            status: 400,
            message: `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
          }
        : undefined,
  },
  {
    name: 'commit-actions',
    documentation: commitPage,
    title:
      'create makes a file that is not there; update, delete, move and chmod take one that is, unchanged since last_commit_id',
    check: ({ objections: [first] }) => (first === undefined ? undefined : { status: 400, message: first }),
  },
];
