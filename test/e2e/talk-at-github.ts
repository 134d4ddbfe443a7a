import { expect } from '@jest/globals';
import type { Acknowledgement } from '../../src/ports/conversation.ts';
import { faults } from '../kit/github/http/faults.ts';
import { react } from '../kit/github/model/comments.ts';
import { accountNamed } from '../kit/github/model/world.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import type { RepositoryScene } from '../kit/github/scene/repository-scene.ts';
import type { CommentSnapshot } from '../kit/github/snapshot.ts';
import { botName, startSession } from './session.ts';
import type { Session } from './session.ts';
import { publicUrl } from './talk.ts';
import type { Counterpart, Exchange, Said, Talk, TalkOptions, TalkPlace } from './talk.ts';

const signs: Readonly<Record<string, Acknowledgement>> = {
  EYES: 'read',
  ROCKET: 'working',
  HOORAY: 'done',
  CONFUSED: 'failed',
  THUMBS_DOWN: 'refused',
};
const otherBot = 'robot[bot]';

/** @param env Of the bot, besides what it needs for the forge. */
export async function startGitHubTalks(env: Readonly<Record<string, string>> = {}): Promise<TalkPlace> {
  const session = await startSession({ env: { PUBLIC_URL: publicUrl, ...env } });
  const { world } = session.github;
  world.accounts.set(otherBot, { id: world.nextId(), login: otherBot, type: 'Bot' });
  return {
    ...{ url: session.bot.url, idle: session.idle },
    ...{ mention: '@open-autoglm', sign: '#', otherBot, addresses: /\d+\+ann@users\.noreply\.127\.0\.0\.1/ },
    fetch: (address) => fetch(address.replace(publicUrl, session.bot.url)),
    requestsOf: async (act) => {
      await session.idle();
      session.github.forgetRequests();
      await act();
      await session.idle();
      const names = session.github.requests().map(({ operation }) => operation);
      return names.filter((name) => name !== 'apps/create-installation-access-token');
    },
    openTalk: (name, options) => openGitHubTalk(session, name, options),
    hideAccess: () =>
      session.github.intercept(({ operation }) =>
        operation === 'repos/get-collaborator-permission-level' ? faults.status(403) : undefined,
      ),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

/** @param session That which listens now: a bot that was killed has another one after it. */
export async function openGitHubTalk(
  session: Session,
  name: string,
  { files = {}, change, isFork = false, closes }: TalkOptions,
): Promise<Talk> {
  const repository = await session.github.repository(name, { files: { 'README.md': 'Hi\n', ...files } });
  const by = isFork ? { from: await repository.fork('zoe'), author: 'zoe' } : { author: 'ann' };
  const issue = closes && repository.issue({ title: closes.title, body: closes.text });
  const body = issue === undefined ? '' : `Closes #${issue.number}. ${closes?.beside ?? ''}`;
  const pull = await repository.open({ files: change, branch: 'work', body, ...by });
  repository.grant('ann', 'write');
  repository.grant('tom', 'triage');
  repository.grant('eve', 'read');
  await session.status(name, pull.pull.head.sha);
  await session.idle();
  return {
    ...{ name, number: pull.number },
    git: repository.repository.git,
    ...branchActs(session, repository, pull),
    ...talkActs(session, name, pull),
  };
}

function talkActs(
  session: Session,
  name: string,
  pull: PullScene,
): Pick<Talk, 'say' | 'answer' | 'shout' | 'like'> {
  const comments = () => session.pull(name, pull.number).comments;
  const thread = () => session.pull(name, pull.number).threads[0]?.comments ?? [];
  return {
    say: async (by, text) => {
      const before = comments().length;
      pull.comment(by, text);
      await session.idle();
      return exchangeOf(comments().slice(before));
    },
    answer: async (by, text) => {
      const before = thread().length;
      const [first] = pull.pull.threads;
      if (first === undefined) throw new Error('no thread');
      await pull.reply(first, by, text);
      await session.idle();
      return exchangeOf(thread().slice(before));
    },
    shout: (by, text) => {
      pull.comment(by, text);
      return Promise.resolve();
    },
    like: (by, index) => {
      const { world } = session.github;
      const [opening] = pull.pull.threads[index]?.comments ?? [];
      if (opening === undefined) throw new Error('no such thread');
      react(world, opening, accountNamed(world, by), 'THUMBS_UP');
      return Promise.resolve();
    },
  };
}

function exchangeOf([remark, ...replies]: readonly CommentSnapshot[]): Exchange {
  if (remark === undefined) throw new Error('nothing was said');
  expect(replies.filter(({ author }) => author !== botName)).toEqual([]);
  return [saidIn(remark), ...replies.map(saidIn)];
}

function saidIn({ author, body, reactions }: CommentSnapshot): Said {
  return { author, body, signs: reactions.flatMap((name) => signs[name] ?? []) };
}

function branchActs(
  session: Session,
  repository: RepositoryScene,
  pull: PullScene,
): Omit<Talk, 'name' | 'number' | 'git' | 'say' | 'answer' | 'shout' | 'like'> {
  const { name } = repository;
  const { protectedBranches, pulls } = repository.repository;
  const change = (number: number): Counterpart => counterpart(session, repository, number);
  return {
    grant: (person, access) => {
      repository.grant(person, access);
    },
    head: () => pull.pull.head.sha,
    push: async (files) => {
      const head = await pull.push(files);
      await session.status(name, head);
      await session.idle();
      return head;
    },
    commitTo: (branch, files) => repository.commit(files, { branch }),
    tip: (branch) => repository.tip(branch),
    protect: (branch) => void protectedBranches.add(branch),
    unprotect: (branch) => void protectedBranches.delete(branch),
    open: async (branch, files) => {
      const other = await repository.open({ files, author: 'tom', branch });
      await session.status(name, other.pull.head.sha);
      await session.idle();
      return change(other.number);
    },
    change,
    changes: () => pulls.size,
    reviews: () =>
      session.bot.log.filter(({ msg, key }) => msg === 'review published' && key === `github:${name}#1`)
        .length,
    branchesMade: () =>
      session.github.requests().filter((one) => one.operation === 'git/create-ref' && one.path.includes(name))
        .length,
  };
}

function counterpart(session: Session, repository: RepositoryScene, number: number): Counterpart {
  const { name } = repository;
  const scene = repository.pull(number);
  const seen = () => session.pull(name, number);
  return {
    target: scene.pull.base.ref,
    description: scene.pull.body,
    threads: () =>
      seen().threads.map(({ isResolved, comments }) => ({ isResolved, comments: comments.map(saidIn) })),
    comments: () => seen().comments.map(saidIn),
    verdict: () => seen().checks.findLast(({ sha }) => sha === seen().head)?.conclusion,
    merge: async () => {
      await scene.merge();
      await session.idle();
    },
  };
}
