import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import type { AccessLevel } from '../model/access.ts';
import type { Association } from '../model/associations.ts';
import { branchTip } from '../model/anchors.ts';
import { push } from '../model/commits.ts';
import { openPull } from '../model/pull-requests.ts';
import type { Account, Issue, PullRequest, Repository } from '../model/types.ts';
import { accountNamed, timestamp, type World } from '../model/world.ts';
import { createPullScene, type PullScene } from './pull-scene.ts';

export interface OpenOptions {
  /** What the branch changes. */
  readonly files: FileChanges;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly branch?: string;
  readonly base?: string;
  readonly isDraft?: boolean;
  readonly labels?: readonly string[];
  /** Who is asked for a review: people, and teams that the bot may not read. */
  readonly reviewers?: readonly string[];
  readonly teams?: readonly string[];
  /** The fork that the branch is in; unless told, the repository itself. */
  readonly from?: RepositoryScene;
}

export interface IssueWords {
  readonly title: string;
  readonly body?: string;
  readonly author?: string;
  readonly movedFrom?: RepositoryScene;
}

/** A repository in the hands of a test. */
export interface RepositoryScene {
  readonly name: string;
  readonly repository: Repository;
  /**
   * A commit on a branch, pushed; a new branch starts at the default branch. Returns its name.
   * @param options.parents Instead of the branch as it is: it is forced.
   */
  commit(
    files: FileChanges,
    options?: { branch?: string; author?: string; message?: string; parents?: readonly string[] },
  ): Promise<string>;
  /** A repository of its own under another account; not part of the installation. */
  fork(owner: string): Promise<RepositoryScene>;
  open(options: OpenOptions): Promise<PullScene>;
  pull(number: number): PullScene;
  /** Somebody opens an issue. @param said.movedFrom Another repository, where it is found under its old number. */
  issue(said: IssueWords): Issue;
  /** Says what somebody is to the repository. */
  associate(login: string, association: Association): void;
  /** Says what somebody may do in the repository. */
  grant(login: string, level: AccessLevel): void;
  tip(branch?: string): Promise<string>;
}

export function createRepositoryScene(world: World, repository: Repository): RepositoryScene {
  const commit: RepositoryScene['commit'] = (files, options = {}) =>
    push(world, repository, {
      branch: options.branch ?? repository.defaultBranch,
      message: options.message ?? 'Change',
      author: accountNamed(world, options.author ?? 'ada'),
      files,
      parents: options.parents,
    });
  return {
    name: `${repository.owner.login}/${repository.name}`,
    repository,
    commit,
    fork: (owner) => fork(world, repository, accountNamed(world, owner)),
    open: async (options) => createPullScene(world, await openWith(world, repository, options)),
    pull: (number) => {
      const pull = repository.pulls.get(number);
      if (pull === undefined) throw new Error(`no pull request ${number}`);
      return createPullScene(world, pull);
    },
    issue: (said) => openIssue(world, repository, said),
    associate: (login, association) =>
      void repository.associations.set(accountNamed(world, login), association),
    grant: (login, level) => void repository.levels.set(accountNamed(world, login), level),
    tip: async (branch = repository.defaultBranch) => {
      const sha = await branchTip(repository, branch);
      if (sha === undefined) throw new Error(`no branch ${branch}`);
      return sha;
    },
  };
}

function openIssue(world: World, repository: Repository, said: IssueWords): Issue {
  const { title, body = '', author = 'ada', movedFrom } = said;
  const found = movedFrom?.repository ?? repository;
  const number = ++found.lastNumber;
  const by = accountNamed(world, author);
  const issue: Issue = { id: world.nextId(), number, repository, author: by, title, body, state: 'OPEN' };
  found.issues.set(number, issue);
  return issue;
}

async function openWith(world: World, repository: Repository, options: OpenOptions): Promise<PullRequest> {
  const head = options.from?.repository ?? repository;
  const base = options.base ?? repository.defaultBranch;
  const branch = options.branch ?? `change-${repository.lastNumber + 1}`;
  const author = accountNamed(world, options.author ?? head.owner.login);
  const tip = await branchTip(repository, base);
  if (tip === undefined) throw new Error(`no branch ${base}`);
  const message = options.title ?? 'Change';
  await push(world, head, { branch, files: options.files, message, author, parents: [tip] });
  return openPull(world, repository, {
    ...{ title: message, body: options.body ?? '', author, isDraft: options.isDraft ?? false, base },
    labels: (options.labels ?? []).map((name) => ({ id: world.nextId(), name })),
    reviewers: (options.reviewers ?? []).map((name) => accountNamed(world, name)),
    teams: options.teams ?? [],
    head: { repository: head, ref: branch },
  });
}

async function fork(world: World, parent: Repository, owner: Account): Promise<RepositoryScene> {
  const repository: Repository = {
    ...{ id: world.nextId(), owner, name: parent.name, isPrivate: parent.isPrivate, git: parent.git, parent },
    ...{ defaultBranch: parent.defaultBranch, heads: `refs/forks/${owner.login}/heads/`, lastNumber: 0 },
    ...{
      associations: new Map(),
      levels: new Map(),
      protectedBranches: new Set(),
      pulls: new Map(),
      issues: new Map(),
      checkSuites: [],
      createdAt: timestamp(world),
    },
  };
  const tip = await branchTip(parent, parent.defaultBranch);
  if (tip !== undefined) await parent.git.git('update-ref', repository.heads + repository.defaultBranch, tip);
  world.repositories.set(`${owner.login}/${parent.name}`.toLowerCase(), repository);
  world.nodes.add('R', repository);
  return createRepositoryScene(world, repository);
}
