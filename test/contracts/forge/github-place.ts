import { pino } from 'pino';
import { parseSha } from '../../../src/domain/ids.ts';
import { createMarkers } from '../../../src/domain/marker.ts';
import { createGitHubForge } from '../../../src/forges/github/github-forge.ts';
import { react } from '../../kit/github/model/comments.ts';
import { nodeId } from '../../kit/github/model/node-ids.ts';
import { accountNamed } from '../../kit/github/model/world.ts';
import { startGitHub } from '../../kit/github/github.ts';
import type { GitHub } from '../../kit/github/github.ts';
import type { PullScene } from '../../kit/github/scene/pull-scene.ts';
import type { RepositoryScene } from '../../kit/github/scene/repository-scene.ts';
import type { Remark } from '../../../src/ports/conversation.ts';
import type { Forge } from '../../../src/ports/forge.ts';
import { cutWrite } from './cut-write.ts';
import { markerSecret } from './forge-place.ts';
import type { ReactingChange, ReactionsPlace, ServiceChange, ServicePlace } from './forge-place.ts';

type Change = ServiceChange & ReactingChange;

interface Place extends ServicePlace, ReactionsPlace {
  readonly change: (...of: Parameters<ServicePlace['change']>) => Promise<Change>;
}

const treeEntries = 300;

export async function startGitHubPlace(): Promise<Place> {
  const github = await startGitHub({ treeEntries });
  const { app } = github.world;
  const options = {
    ...{ appId: String(app.id), privateKey: app.privateKey, webhookSecret: app.webhookSecret },
    ...{ apiUrl: github.apiUrl, markers: createMarkers(markerSecret), log: pino({ level: 'silent' }) },
    ...{ writeSpacing: 0, retryWait: 1 },
  };
  const forge = createGitHubForge(options);
  let count = 0;
  return {
    forge,
    impatient: createGitHubForge({ ...options, requestTimeout: 100 }),
    change: async (before, changed, { isDraft = false, isFork = false } = {}) => {
      const repository = await github.repository(`octo/change-${++count}`, { files: before });
      const from = isFork ? await repository.fork('eve') : repository;
      const pull = await repository.open({ files: changed, isDraft, from, author: isFork ? 'eve' : 'ada' });
      return inTheHandsOfATest({ github, forge, repository, pull });
    },
    treeEntries,
    requests: () => github.requests().length,
    exhaust: (seconds) => {
      for (const resource of ['core', 'graphql'] as const) github.limits.exhaust(resource, seconds);
    },
    cut: (write, phase) => github.intercept(cutWrite(write, phase)),
    hideAccess: (fault) =>
      github.intercept(({ phase, operation }) =>
        phase === 'before' && operation === 'repos/get-collaborator-permission-level' ? fault : undefined,
      ),
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      const defects = github.defects();
      if (defects.length > 0) throw new Error(`the stand-in is wrong: ${defects.join('\n')}`);
    },
  };
}

const contents = { thumbsup: 'THUMBS_UP', thumbsdown: 'THUMBS_DOWN', other: 'HEART' } as const;

interface Parts {
  readonly github: GitHub;
  readonly forge: Forge;
  readonly repository: RepositoryScene;
  readonly pull: PullScene;
}

function inTheHandsOfATest({ github, forge, repository, pull }: Parts): Change {
  const ref = { repo: { forge: 'github', path: repository.name }, number: pull.number } as const;
  const [found] = [...github.world.installations.values()];
  const installation = String(found?.id);
  const seen = () => github.snapshot().pulls.find((one) => one.repository === repository.name);
  return {
    ...{ ref, installation },
    head: () => parseSha(pull.pull.head.sha),
    source: async () => (await forge.reader.open(ref, installation)).source,
    explore: async () => (await forge.reader.open(ref, installation)).explore(),
    push: async (files) => {
      await pull.push(files);
    },
    pushSpecial: async (files) => {
      await pull.push(files);
    },
    forcePush: async (files) => {
      await pull.forcePush(files);
    },
    close: () => pull.close(),
    reply: async (index, body) => {
      const thread = pull.pull.threads[index];
      if (thread !== undefined) await pull.reply(thread, 'ada', body);
    },
    react: (by, index, reaction) => {
      const [opening] = pull.pull.threads[index]?.comments ?? [];
      if (opening !== undefined)
        react(github.world, opening, accountNamed(github.world, by), contents[reaction]);
    },
    threads: () =>
      (seen()?.threads ?? []).map(({ path, originalLine, startLine, isResolved, comments }) => ({
        ...{
          path,
          first: startLine,
          last: originalLine,
          isResolved,
          bodies: comments.map(({ body }) => body),
        },
      })),
    comments: () => (seen()?.comments ?? []).map(({ body }) => body),
    status: (head) => stateOf(seen()?.checks.findLast(({ sha }) => sha === head)?.conclusion),
    ...talkActs({ github, repository, pull }, { change: ref, installation }),
    shutOut: () => void found?.repositories.delete(repository.repository),
    deleteBranch: async () => {
      const { head } = pull.pull;
      await head.repository.git.git('update-ref', '-d', head.repository.heads + head.ref);
    },
  };
}

function talkActs(
  { github, repository, pull }: Omit<Parts, 'forge'>,
  at: Pick<Remark, 'change' | 'installation'>,
): Pick<ServiceChange, 'git' | 'grant' | 'say' | 'commitTo' | 'protect' | 'other'> {
  return {
    git: repository.repository.git,
    grant: (name, access) => {
      repository.grant(name, access);
      return { id: String(accountNamed(github.world, name).id), name, isBot: false };
    },
    say: async (by, body, index) => {
      const thread = index === undefined ? undefined : pull.pull.threads[index];
      const said = thread === undefined ? pull.comment(by, body) : await pull.reply(thread, by, body);
      const first = thread?.comments[0];
      return {
        ...at,
        comment: nodeId(thread === undefined ? 'IC' : 'PRRC', said),
        thread: first === undefined ? undefined : String(first.id),
        signs: () => said.reactions.map(({ content }) => content),
      };
    },
    commitTo: (branch, files) => repository.commit(files, { branch }),
    protect: (branch) => void repository.repository.protectedBranches.add(branch),
    other: (number) => {
      const { pull: other } = repository.pull(number);
      const comments = other.comments.map(({ body }) => body);
      return { isOpen: other.state === 'open', target: other.base.ref, comments };
    },
  };
}

function stateOf(conclusion: string | undefined): ReturnType<ServiceChange['status']> {
  return conclusion === undefined || conclusion === 'success' || conclusion === 'failure'
    ? conclusion
    : 'other';
}
