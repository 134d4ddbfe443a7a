import { expect } from '@jest/globals';
import type { Access } from '../../src/domain/role.ts';
import type { Acknowledgement } from '../../src/ports/conversation.ts';
import { faults } from '../kit/gitlab/http/faults.ts';
import type { Role } from '../kit/gitlab/model/types.ts';
import type { MergeRequestScene } from '../kit/gitlab/scene/merge-request-scene.ts';
import type { ProjectScene } from '../kit/gitlab/scene/project-scene.ts';
import type { NoteSnapshot } from '../kit/gitlab/snapshot.ts';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';
import { publicUrl } from './talk.ts';
import type { Counterpart, Exchange, Said, Talk, TalkOptions, TalkPlace } from './talk.ts';

const signs: Readonly<Record<string, Acknowledgement>> = {
  eyes: 'read',
  rocket: 'working',
  tada: 'done',
  confused: 'failed',
  thumbsdown: 'refused',
};
const roles: Readonly<Record<Access, Role | undefined>> = {
  none: undefined,
  read: 'guest',
  triage: 'reporter',
  write: 'developer',
  maintain: 'maintainer',
  admin: 'owner',
};
const verdicts: Readonly<Record<string, string>> = { failed: 'failure' };

/** @param env Of the bot, besides what it needs for the forge. */
export async function startGitLabTalks(env: Readonly<Record<string, string>> = {}): Promise<TalkPlace> {
  const session = await startGitLabSession({ env: { PUBLIC_URL: publicUrl, ...env } });
  return {
    ...{ url: session.bot.url, idle: session.idle },
    ...{ mention: '@autoglm-bot', sign: '!', otherBot: 'project_7_bot_1a2b' },
    addresses: /\d+-ann@users\.noreply\.127\.0\.0\.1/,
    fetch: (address) => fetch(address.replace(publicUrl, session.bot.url)),
    requestsOf: async (act) => {
      await session.idle();
      session.gitLab.forgetRequests();
      await act();
      await session.idle();
      return session.gitLab.requests().map(({ operation }) => operation);
    },
    openTalk: (name, options) => openGitLabTalk(session, name, options),
    hideAccess: () =>
      session.gitLab.intercept(({ operation }) =>
        operation === 'GET /projects/:id/members/all/:user_id' ? faults.status(403) : undefined,
      ),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

/** @param session That which listens now: a bot that was killed has another one after it. */
export async function openGitLabTalk(
  session: GitLabSession,
  name: string,
  { files = {}, change, isFork = false, closes }: TalkOptions,
): Promise<Talk> {
  const project = await session.gitLab.project(name, { files: { 'README.md': 'Hi\n', ...files } });
  project.admit('ann', 'developer');
  project.admit('tom', 'reporter');
  project.admit('eve', 'guest');
  const by = isFork ? { from: await project.fork('zoe'), author: 'zoe' } : { author: 'ann' };
  const issue = closes && project.issue({ title: closes.title, description: closes.text });
  const description = issue === undefined ? '' : `Closes #${issue.iid}. ${closes?.beside ?? ''}`;
  const scene = await project.open({ files: change, branch: 'work', description, ...by });
  await session.status(name, scene.mergeRequest.head);
  await session.idle();
  return {
    ...{ name, number: scene.mergeRequest.iid },
    git: project.project.git,
    ...branchActs(session, project, scene),
    ...talkActs(session, name, scene),
  };
}

function talkActs(
  session: GitLabSession,
  name: string,
  scene: MergeRequestScene,
): Pick<Talk, 'say' | 'answer' | 'shout' | 'like'> {
  const notes = () => session.mergeRequest(name).notes;
  const thread = () => session.mergeRequest(name).threads[0];
  return {
    say: async (by, text) => {
      const before = notes().length;
      await scene.comment(by, text);
      await session.idle();
      return exchangeOf(session, notes().slice(before));
    },
    answer: async (by, text) => {
      const { id, notes: before } = thread() ?? { id: '', notes: [] };
      await scene.reply(id, by, text);
      await session.idle();
      return exchangeOf(session, thread()?.notes.slice(before.length) ?? []);
    },
    shout: async (by, text) => {
      await scene.comment(by, text);
    },
    like: async (by, index) => {
      const notes = scene.mergeRequest.discussions.flatMap((discussion) => discussion.notes.slice(0, 1));
      const note = notes.filter(({ position }) => position !== undefined)[index];
      if (note === undefined) throw new Error('no such thread');
      await scene.award(note, by, 'thumbsup');
      await session.idle();
    },
  };
}

function exchangeOf(session: GitLabSession, [remark, ...replies]: readonly NoteSnapshot[]): Exchange {
  if (remark === undefined) throw new Error('nothing was said');
  const { username } = session.gitLab.world.bot;
  expect(replies.filter(({ author }) => author !== username)).toEqual([]);
  return [saidIn(remark), ...replies.map(saidIn)];
}

function saidIn({ author, body, awards }: NoteSnapshot): Said {
  return { author, body, signs: awards.flatMap((name) => signs[name] ?? []) };
}

function branchActs(
  session: GitLabSession,
  project: ProjectScene,
  scene: MergeRequestScene,
): Omit<Talk, 'name' | 'number' | 'git' | 'say' | 'answer' | 'shout' | 'like'> {
  const { path } = project;
  const { protectedBranches, mergeRequests } = project.project;
  const change = (number: number): Counterpart => counterpart(session, project, number);
  return {
    grant: (name, access) => {
      project.admit(name, roles[access]);
    },
    head: () => scene.mergeRequest.head,
    push: async (files) => {
      const head = await scene.push(files);
      await session.status(path, head);
      await session.idle();
      return head;
    },
    commitTo: (branch, files) => project.commit(files, { branch }),
    tip: (branch) => project.tip(branch),
    protect: (branch) => {
      project.protect(branch);
    },
    unprotect: (branch) => void protectedBranches.delete(branch),
    open: async (branch, files) => {
      const other = await project.open({ files, author: 'tom', branch });
      await session.status(path, other.mergeRequest.head);
      await session.idle();
      return change(other.iid);
    },
    change,
    changes: () => mergeRequests.size,
    reviews: () =>
      session.bot.log.filter(({ msg, key }) => msg === 'review published' && key === `gitlab:${path}#1`)
        .length,
    branchesMade: () =>
      session.gitLab
        .requests()
        .filter(({ operation }) => operation === 'POST /projects/:id/repository/commits')
        .filter((one) => one.path.includes(encodeURIComponent(path))).length,
  };
}

function counterpart(session: GitLabSession, project: ProjectScene, iid: number): Counterpart {
  const scene = project.mergeRequest(iid);
  const seen = () => session.mergeRequest(project.path, iid);
  return {
    target: scene.mergeRequest.targetBranch,
    description: scene.mergeRequest.description,
    threads: () =>
      seen().threads.map(({ isResolved, notes }) => ({ isResolved, comments: notes.map(saidIn) })),
    comments: () => seen().notes.map(saidIn),
    verdict: () => {
      const state = seen().statuses.findLast(({ sha }) => sha === seen().head)?.state;
      return state === undefined ? undefined : (verdicts[state] ?? state);
    },
    merge: async () => {
      await scene.merge();
      await session.idle();
    },
  };
}
