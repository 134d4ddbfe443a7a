import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import { branchMoved, push } from '../model/branches.ts';
import {
  closeMergeRequest,
  describeAnew,
  mergeMergeRequest,
  reopenMergeRequest,
  retarget,
  retitle,
} from '../model/merge-requests.ts';
import { addDiscussion, addNote, award, replyIn, setResolved } from '../model/notes.ts';
import { branchTip } from '../model/refs.ts';
import type { Discussion, MergeRequest, Note, User } from '../model/types.ts';
import { isDraft, userNamed, type World } from '../model/world.ts';

/** A merge request in the hands of a test: what people do to it. Each act is told to the bot as GitLab tells it. */
export interface MergeRequestScene {
  readonly mergeRequest: MergeRequest;
  readonly iid: number;
  /** Returns the new head. */
  push(files: FileChanges, message?: string): Promise<string>;
  /** One commit in the place of all that were there, on the same base. */
  forcePush(files: FileChanges): Promise<string>;
  /** The same change as one commit on the target branch as it is now. @throws {Error} When it does not merge. */
  rebase(): Promise<string>;
  /** The diff is made, which takes GitLab a while after the merge request was opened. */
  prepare(): void;
  close(by?: string): Promise<void>;
  merge(by?: string): Promise<void>;
  reopen(by?: string): Promise<void>;
  markReady(): Promise<void>;
  markDraft(): Promise<void>;
  retarget(branch: string): Promise<void>;
  edit(change: { title?: string; description?: string }): Promise<void>;
  label(...names: string[]): void;
  /** A single note. What people write may hold quick actions, and these are done. */
  comment(by: string, body: string): Promise<Note | undefined>;
  /** A thread that stands at no line. */
  discuss(by: string, body: string): Promise<Note | undefined>;
  reply(thread: Discussion | string, by: string, body: string): Promise<Note | undefined>;
  resolve(thread: Discussion | string, by: string): void;
  reopenThread(thread: Discussion | string): void;
  award(note: Note, by: string, name: string): Promise<void>;
}

export function createMergeRequestScene(world: World, mergeRequest: MergeRequest): MergeRequestScene {
  const { author } = mergeRequest;
  const by = (username?: string): User => (username === undefined ? author : userNamed(world, username));
  return {
    mergeRequest,
    iid: mergeRequest.iid,
    ...branchActs(world, mergeRequest),
    ...talkActs(world, mergeRequest),
    prepare: () => void (mergeRequest.isPrepared = true),
    close: (username) => closeMergeRequest(world, mergeRequest, by(username)),
    merge: (username) => mergeMergeRequest(world, mergeRequest, by(username)),
    reopen: (username) => reopenMergeRequest(world, mergeRequest, by(username)),
    markReady: () => {
      const title = mergeRequest.title.replace(/^\s*(?:\[draft\]|\(draft\)|draft:)\s*/i, '');
      return retitle(world, mergeRequest, { title, by: author });
    },
    markDraft: async () => {
      const title = `Draft: ${mergeRequest.title}`;
      if (!isDraft(mergeRequest)) await retitle(world, mergeRequest, { title, by: author });
    },
    retarget: (branch) => retarget(world, mergeRequest, { branch, by: author }),
    edit: async ({ title, description }) => {
      if (title !== undefined) await retitle(world, mergeRequest, { title, by: author });
      if (description !== undefined) await describeAnew(world, mergeRequest, { description, by: author });
    },
    label: (...names) => void (mergeRequest.labels = [...mergeRequest.labels, ...names]),
  };
}

function branchActs(
  world: World,
  mergeRequest: MergeRequest,
): Pick<MergeRequestScene, 'push' | 'forcePush' | 'rebase'> {
  const { source, author, project } = mergeRequest;
  const { git } = project;
  return {
    push: (files, message = 'Change more') =>
      push(world, source.project, { branch: source.branch, files, message, author }),
    forcePush: async (files) => {
      const onto = (await branchTip(project, mergeRequest.targetBranch)) ?? mergeRequest.head;
      const parent = await git.mergeBase(onto, mergeRequest.head);
      const parents = parent === undefined ? [] : [parent];
      return push(world, source.project, {
        branch: source.branch,
        files,
        message: 'Change anew',
        author,
        parents,
      });
    },
    rebase: async () => {
      const before = mergeRequest.head;
      const onto = (await branchTip(project, mergeRequest.targetBranch)) ?? before;
      const tree = (await git.git('merge-tree', '--write-tree', onto, before)).trim();
      const after = (await git.git('commit-tree', tree, '-p', onto, '-m', 'Change, rebased')).trim();
      await git.git('update-ref', source.project.heads + source.branch, after);
      await branchMoved(world, source.project, { branch: source.branch, before, after, sender: author });
      return after;
    },
  };
}

type TalkActs = Pick<
  MergeRequestScene,
  'comment' | 'discuss' | 'reply' | 'resolve' | 'reopenThread' | 'award'
>;

function talkActs(world: World, mergeRequest: MergeRequest): TalkActs {
  const threadOf = (thread: Discussion | string): Discussion => {
    const id = typeof thread === 'string' ? thread : thread.id;
    const found = mergeRequest.discussions.find((discussion) => discussion.id === id);
    if (found === undefined) throw new Error(`no discussion ${id}`);
    return found;
  };
  const note = (by: string, body: string) => ({ author: userNamed(world, by), body });
  return {
    comment: async (by, body) => madeOf(await addNote(world, mergeRequest, note(by, body))),
    discuss: async (by, body) => madeOf(await addDiscussion(world, mergeRequest, note(by, body))),
    reply: async (thread, by, body) => madeOf(await replyIn(world, threadOf(thread), note(by, body))),
    resolve: (thread, by) => {
      setResolved(world, threadOf(thread).notes, userNamed(world, by));
    },
    reopenThread: (thread) => {
      setResolved(world, threadOf(thread).notes, undefined);
    },
    award: async (on, by, name) => {
      await award(world, on, { user: userNamed(world, by), name, mergeRequest, note: on });
    },
  };
}

function madeOf(posted: Awaited<ReturnType<typeof addNote>>): Note | undefined {
  return posted.kind === 'posted' ? posted.made : undefined;
}
