import { AppError } from '../../domain/errors.ts';
import type { Git } from './git.ts';

/** What git calls the tree without files: the base of a first commit. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export interface Base {
  readonly commit: string;
  readonly name: string;
}

const usualDefaults = ['origin/main', 'origin/master', 'main', 'master', 'trunk', 'develop'];

/**
 * What a branch is compared with when nobody says it: its upstream, unless that is only the branch's own copy at the
 * remote; else the default branch. On the default branch itself: its upstream, so that what is not pushed yet is shown;
 * without one, the last commit, so that what is not committed yet is shown.
 */
export async function findBase(git: Git, head: string): Promise<Base> {
  const current = await git.maybe(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const upstream = await git.maybe(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
  const fallback = await defaultBranch(git);
  const isOwnCopy = upstream !== undefined && current !== undefined && upstream.endsWith(`/${current}`);
  const isDefault = fallback !== undefined && current !== undefined && isSameBranch(fallback, current);
  const name = upstream !== undefined && (!isOwnCopy || isDefault) ? upstream : fallback;
  if (name === undefined || (isDefault && name === current)) return { commit: 'HEAD', name: 'HEAD' };
  return mergeBase(git, name, head);
}

function isSameBranch(name: string, current: string): boolean {
  return name === current || name === `origin/${current}`;
}

async function defaultBranch(git: Git): Promise<string | undefined> {
  const remote = await git.maybe(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (remote !== undefined) return remote;
  for (const name of usualDefaults) if (await exists(git, name)) return name;
  return undefined;
}

async function exists(git: Git, name: string): Promise<boolean> {
  return (await git.maybe(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])) !== undefined;
}

/** @throws {AppError} `base-not-found` when there is no such revision, or the two share no commit. */
export async function mergeBase(git: Git, name: string, head: string): Promise<Base> {
  const commit = await git.maybe([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  if (commit === undefined)
    throw new AppError('base-not-found', { why: `${name} is no branch or commit here` });
  const common = await git.maybe(['merge-base', commit, head]);
  if (common !== undefined) return { commit: common, name };
  throw new AppError('base-not-found', {
    why: `${name} and ${head} share no commit (in a shallow clone, fetch more history: git fetch --unshallow)`,
  });
}
