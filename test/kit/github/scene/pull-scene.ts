import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import { anchorAgain, branchTip } from '../model/anchors.ts';
import { addComment } from '../model/comments.ts';
import { branchMoved, push } from '../model/commits.ts';
import { replyIn } from '../model/reviews.ts';
import { tellOfCheckRun, tellOfCheckSuite, tellOfPull } from '../model/tell.ts';
import { checkSuiteOf } from '../model/check-suites.ts';
import type { Account, CheckRun, IssueComment, PullRequest, ReviewComment, Thread } from '../model/types.ts';
import { accountNamed, timestamp, type World } from '../model/world.ts';

/** A pull request in the hands of a test: what people do to it. Each act is told to the bot as GitHub tells it. */
export interface PullScene {
  readonly pull: PullRequest;
  readonly number: number;
  /** Returns the new head. */
  push(files: FileChanges, message?: string): Promise<string>;
  /** One commit in the place of all that were there, on the same base. */
  forcePush(files: FileChanges): Promise<string>;
  /** The same change as one commit on the base branch as it is now. @throws {Error} When it does not merge. */
  rebase(): Promise<string>;
  close(): Promise<void>;
  merge(): Promise<void>;
  reopen(): Promise<void>;
  markReady(): Promise<void>;
  markDraft(): Promise<void>;
  retarget(base: string): Promise<void>;
  edit(change: { title?: string; body?: string }): Promise<void>;
  label(...names: string[]): Promise<void>;
  comment(by: string, body: string): IssueComment;
  reply(thread: Thread, by: string, body: string): Promise<ReviewComment>;
  resolve(thread: Thread, by: string): void;
  reopenThread(thread: Thread): void;
  /** "Re-run" on a check, or on all of them. */
  rerequest(run?: CheckRun, by?: string): void;
}

export function createPullScene(world: World, pull: PullRequest): PullScene {
  const tell: Tell = (action, more = {}) => {
    pull.updatedAt = timestamp(world);
    return tellOfPull(world, pull, action, pull.author, more);
  };
  return {
    pull,
    number: pull.number,
    ...branchActs(world, pull),
    ...stateActs(world, pull, tell),
    retarget: async (branch) => {
      const from = { ...pull.base };
      pull.base.ref = branch;
      pull.base.sha = (await branchTip(pull.repository, branch)) ?? pull.base.sha;
      await anchorAgain(pull);
      await tell('edited', { changes: { base: { ref: { from: from.ref }, sha: { from: from.sha } } } });
    },
    ...wordActs(world, pull, tell),
    ...talkActs(world, pull),
  };
}

function wordActs(world: World, pull: PullRequest, tell: Tell): Pick<PullScene, 'edit' | 'label'> {
  return {
    edit: async ({ title, body }) => {
      const changes = {
        ...(title === undefined ? {} : { title: { from: pull.title } }),
        ...(body === undefined ? {} : { body: { from: pull.body } }),
      };
      pull.title = title ?? pull.title;
      pull.body = body ?? pull.body;
      await tell('edited', { changes });
    },
    label: async (...names) => {
      for (const name of names) {
        const label = { id: world.nextId(), name };
        pull.labels = [...pull.labels, label];
        await tell('labeled', { label: { id: label.id, name } });
      }
    },
  };
}

function talkActs(
  world: World,
  pull: PullRequest,
): Pick<PullScene, 'comment' | 'reply' | 'resolve' | 'reopenThread' | 'rerequest'> {
  return {
    comment: (by, body) => addComment(world, pull, accountNamed(world, by), body),
    reply: (thread, by, body) => replyIn(world, thread, accountNamed(world, by), body),
    resolve: (thread, by) => void (thread.resolvedBy = accountNamed(world, by)),
    reopenThread: (thread) => void (thread.resolvedBy = undefined),
    rerequest: (run, by) => {
      const sender = by === undefined ? pull.author : accountNamed(world, by);
      if (run !== undefined) tellOfCheckRun(world, run, 'rerequested', sender);
      else
        tellOfCheckSuite(world, checkSuiteOf(world, pull.repository, pull.head.sha), 'rerequested', sender);
    },
  };
}

function branchActs(world: World, pull: PullRequest): Pick<PullScene, 'push' | 'forcePush' | 'rebase'> {
  const { head, base, author } = pull;
  const { git } = pull.repository;
  return {
    push: (files, message = 'Change more') =>
      push(world, head.repository, { branch: head.ref, files, message, author }),
    forcePush: async (files) => {
      const parent = await git.mergeBase(base.sha, head.sha);
      const parents = parent === undefined ? [] : [parent];
      return push(world, head.repository, {
        branch: head.ref,
        files,
        message: 'Change anew',
        author,
        parents,
      });
    },
    rebase: () => rebase(world, pull),
  };
}

async function rebase(world: World, { repository, head, base, author }: PullRequest): Promise<string> {
  const { git } = repository;
  const onto = (await branchTip(repository, base.ref)) ?? base.sha;
  const tree = (await git.git('merge-tree', '--write-tree', onto, head.sha)).trim();
  const after = (await git.git('commit-tree', tree, '-p', onto, '-m', 'Change, rebased')).trim();
  const before = head.sha;
  await git.git('update-ref', head.repository.heads + head.ref, after);
  await branchMoved(world, head.repository, { branch: head.ref, before, after, sender: author });
  return after;
}

type Tell = (action: string, more?: JsonObject) => Promise<void>;

function stateActs(
  world: World,
  pull: PullRequest,
  tell: Tell,
): Pick<PullScene, 'close' | 'merge' | 'reopen' | 'markReady' | 'markDraft'> {
  const close = async (): Promise<void> => {
    pull.state = 'closed';
    pull.closedAt = timestamp(world);
    await tell('closed');
  };
  return {
    close,
    merge: async () => {
      await mergeInto(world, pull, pull.author);
      pull.mergedAt = timestamp(world);
      await close();
    },
    reopen: async () => {
      pull.state = 'open';
      pull.closedAt = undefined;
      pull.head.sha = (await branchTip(pull.head.repository, pull.head.ref)) ?? pull.head.sha;
      await tell('reopened');
    },
    markReady: async () => {
      pull.isDraft = false;
      await tell('ready_for_review');
    },
    markDraft: async () => {
      pull.isDraft = true;
      await tell('converted_to_draft');
    },
  };
}

async function mergeInto(world: World, pull: PullRequest, sender: Account): Promise<void> {
  const { repository, base, head, number } = pull;
  const { git } = repository;
  const onto = (await branchTip(repository, base.ref)) ?? base.sha;
  const tree = (await git.git('merge-tree', '--write-tree', onto, head.sha)).trim();
  const message = `Merge pull request #${number}`;
  const after = (await git.git('commit-tree', tree, '-p', onto, '-p', head.sha, '-m', message)).trim();
  await git.git('update-ref', repository.heads + base.ref, after);
  pull.mergeCommit = after;
  base.sha = onto;
  await branchMoved(world, repository, { branch: base.ref, before: onto, after, sender });
}
