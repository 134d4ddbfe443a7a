import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import { branchTip } from './anchors.ts';
import { checkSuiteOf } from './check-suites.ts';
import { headMoved } from './pull-requests.ts';
import { tellOfCheckSuite } from './tell.ts';
import type { Account, Repository } from './types.ts';
import { repositoryAddress, repositoryPage } from '../render/repository.ts';
import { installationOf, type World } from './world.ts';

export interface NewPush {
  readonly branch: string;
  readonly files: FileChanges;
  readonly message: string;
  readonly author: Account;
  /** What the new commit stands on; undefined: on the branch, or on the default branch when there is none. */
  readonly parents?: readonly string[] | undefined;
}

const nowhere = '0'.repeat(40);

/** Commits to a branch and tells of it: the push, and what it does to pull requests. Returns the commit. */
export async function push(world: World, repository: Repository, wanted: NewPush): Promise<string> {
  const before = await branchTip(repository, wanted.branch);
  const start = before ?? (await branchTip(repository, repository.defaultBranch));
  const after = await repository.git.commit({
    ref: repository.heads + wanted.branch,
    parents: wanted.parents ?? (start === undefined ? [] : [start]),
    files: wanted.files,
    message: wanted.message,
    author: wanted.author.login,
    at: world.now(),
  });
  await branchMoved(world, repository, { branch: wanted.branch, before, after, sender: wanted.author });
  return after;
}

export interface BranchMove {
  readonly branch: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly sender: Account;
}

/** Tells of a branch that stands elsewhere now. */
export async function branchMoved(world: World, repository: Repository, move: BranchMove): Promise<void> {
  await tellOfPush(world, repository, move);
  if (installationOf(world, repository) !== undefined) {
    tellOfCheckSuite(world, checkSuiteOf(world, repository, move.after), 'requested', move.sender);
  }
  for (const other of world.repositories.values()) {
    for (const pull of other.pulls.values()) {
      const { head, state } = pull;
      if (state !== 'open' || head.repository !== repository || head.ref !== move.branch) continue;
      await headMoved(world, pull, move.sender);
    }
  }
}

async function tellOfPush(world: World, repository: Repository, move: BranchMove): Promise<void> {
  const installation = installationOf(world, repository);
  if (installation === undefined) return;
  const { before = nowhere, after, branch, sender } = move;
  const { git } = repository;
  const isNew = before === nowhere;
  const isForced = !isNew && (await git.mergeBase(before, after)) !== before;
  const shas = isNew ? [after] : await git.commitsBetween(before, after);
  const commits = await Promise.all(shas.slice(-2048).map((sha) => renderPushed(world, repository, sha)));
  world.tell({
    ...{ event: 'push', action: undefined, repository, installation, sender },
    payload: {
      ...{ ref: `refs/heads/${branch}`, before, after, created: isNew, deleted: false, forced: isForced },
      ...{ base_ref: null, commits, head_commit: commits.at(-1) ?? null },
      compare: `${repositoryPage(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      pusher: { name: sender.login, email: `${sender.login}@users.noreply.github.com` },
    },
  });
}

async function renderPushed(world: World, { git, ...repository }: Repository, sha: string) {
  const commit = await git.readCommit(sha);
  const parent = commit?.parents[0];
  const files = parent === undefined ? [] : await git.difference(parent, sha);
  const paths = (...statuses: string[]): string[] =>
    files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  const person = { name: commit?.author.name ?? '', email: commit?.author.email ?? '' };
  return {
    ...{ id: sha, tree_id: commit?.tree ?? '', distinct: true, message: commit?.message ?? '' },
    ...{ timestamp: commit?.author.date ?? '', author: person, committer: person },
    url: `${repositoryAddress(world, { git, ...repository })}/commits/${sha}`,
    ...{
      added: paths('added', 'renamed'),
      removed: paths('removed'),
      modified: paths('modified', 'changed'),
    },
  };
}
