import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface ProposedRef {
  readonly isNew: boolean;
  readonly isThere: boolean;
  /** The commit exists. */
  readonly isKnown: boolean;
  readonly isProtected: boolean;
  /** The branch stays on what it holds. */
  readonly isForward: boolean;
}

const page = 'https://docs.github.com/rest/git/refs';

export const refRules: readonly Rule<ProposedRef>[] = [
  {
    name: 'ref-is-new',
    documentation: `${page}#create-a-reference`,
    title: 'Reference already exists',
    check: ({ isNew, isThere }) =>
      isNew && isThere ? { status: 422, message: 'Reference already exists' } : undefined,
  },
  {
    name: 'ref-to-an-object',
    documentation: `${page}#create-a-reference`,
    title: 'Object does not exist',
    check: ({ isKnown }) => (isKnown ? undefined : { status: 422, message: 'Object does not exist' }),
  },
  {
    name: 'ref-allowed-by-rulesets',
    documentation:
      'https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
    title:
      'Restrict creations, restrict updates: only users with bypass permission can create or push to them',
    check: ({ isProtected, isNew }) =>
      isProtected
        ? {
            status: 422,
            message: `Repository rule violations found\n\nCannot ${isNew ? 'create ref due to creations' : 'update this protected ref due to updates'} being restricted.\n\n`,
          }
        : undefined,
  },
  {
    name: 'ref-goes-forward',
    documentation: `${page}#update-a-reference`,
    title: 'Update is not a fast forward; force: false makes sure you are not overwriting work',
    check: ({ isForward }) =>
      isForward ? undefined : { status: 422, message: 'Update is not a fast forward' },
  },
];

export interface ProposedTree {
  readonly isBaseKnown: boolean;
}

export const treeRules: readonly Rule<ProposedTree>[] = [
  {
    name: 'tree-on-a-known-base',
    documentation: 'https://docs.github.com/rest/git/trees#create-a-tree',
    title: 'base_tree: the SHA1 of an existing Git tree object',
    check: ({ isBaseKnown }) => (isBaseKnown ? undefined : { status: 404, message: 'Not Found' }),
  },
];

export interface ProposedPull {
  readonly isHeadKnown: boolean;
  readonly isBaseKnown: boolean;
  readonly hasCommits: boolean;
  /** Of an open pull request that wants the same. */
  readonly known: number | undefined;
}

const pullPage = 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request';

function invalid(error: Readonly<Record<string, string>>) {
  return { status: 422, message: 'Validation Failed', errors: [{ resource: 'PullRequest', ...error }] };
}

export const pullRules: readonly Rule<ProposedPull>[] = [
  {
    name: 'pull-head',
    documentation: pullPage,
    title: 'head: the name of the branch where your changes are implemented',
    check: ({ isHeadKnown }) => (isHeadKnown ? undefined : invalid({ field: 'head', code: 'invalid' })),
  },
  {
    name: 'pull-base',
    documentation: pullPage,
    title: 'base: this should be an existing branch on the current repository',
    check: ({ isBaseKnown }) => (isBaseKnown ? undefined : invalid({ field: 'base', code: 'invalid' })),
  },
  {
    name: 'pull-with-commits',
    documentation: 'https://github.com/orgs/community/discussions/41442',
    title: 'No commits between base and head',
    check: ({ hasCommits }) =>
      hasCommits ? undefined : invalid({ code: 'custom', message: 'No commits between base and head' }),
  },
  {
    name: 'pull-is-new',
    documentation: 'https://github.com/orgs/community/discussions/54705',
    title: 'A pull request already exists',
    check: ({ known }) =>
      known === undefined
        ? undefined
        : invalid({ code: 'custom', message: 'A pull request already exists for this head.' }),
  },
];
