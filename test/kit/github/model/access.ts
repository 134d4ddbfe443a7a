import type { Account, PullRequest, Repository } from './types.ts';

/** https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles */
export type AccessLevel = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** What the test granted, else what can be told from where somebody's branches are. */
export function levelOf({ levels, owner, pulls, isPrivate }: Repository, account: Account): AccessLevel {
  const granted = levels.get(account);
  if (granted !== undefined) return granted;
  if (account === owner) return 'admin';
  if ([...pulls.values()].some((pull) => pull.author === account && pushesHere(pull))) return 'write';
  return isPrivate ? 'none' : 'read';
}

function pushesHere({ head, repository }: PullRequest): boolean {
  return head.repository === repository;
}

/** Of the field `permission`, which knows no roles in between. */
export function legacyPermission(level: AccessLevel): string {
  if (level === 'maintain') return 'write';
  return level === 'triage' ? 'read' : level;
}
