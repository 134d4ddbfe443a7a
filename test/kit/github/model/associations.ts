import type { Account, PullRequest, Repository } from './types.ts';

/** What somebody is to a repository, in the vendor's words. */
export type Association =
  'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE';

/** What the test said of him, else what can be told from where his branches are. */
export function associationOf({ associations, owner, pulls }: Repository, account: Account): Association {
  const said = associations.get(account);
  if (said !== undefined) return said;
  if (account === owner) return 'OWNER';
  const own = [...pulls.values()].filter(({ author }) => author === account);
  if (own.some(pushesHere)) return 'COLLABORATOR';
  return own.length > 0 ? 'CONTRIBUTOR' : 'NONE';
}

function pushesHere({ head, repository }: PullRequest): boolean {
  return head.repository === repository;
}
