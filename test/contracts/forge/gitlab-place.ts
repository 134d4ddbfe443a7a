import { pino } from 'pino';
import { parseSha } from '../../../src/domain/ids.ts';
import { createMarkers } from '../../../src/domain/marker.ts';
import { createGitLabForge } from '../../../src/forges/gitlab/gitlab-forge.ts';
import type { Remark } from '../../../src/ports/conversation.ts';
import type { Forge } from '../../../src/ports/forge.ts';
import { userNamed } from '../../kit/gitlab/model/world.ts';
import { startGitLab } from '../../kit/gitlab/gitlab.ts';
import type { GitLab } from '../../kit/gitlab/gitlab.ts';
import type { MergeRequestScene } from '../../kit/gitlab/scene/merge-request-scene.ts';
import type { ProjectScene } from '../../kit/gitlab/scene/project-scene.ts';
import { cutWrite } from './cut-write.ts';
import { markerSecret } from './forge-place.ts';
import type { ServiceChange, ServicePlace } from './forge-place.ts';

/** Of the tree; each has a hundred entries. */
const pages = 3;

export async function startGitLabPlace(): Promise<ServicePlace> {
  const gitlab = await startGitLab();
  const options = {
    ...{ host: gitlab.url, credentials: { kind: 'token' as const, token: gitlab.token.text } },
    ...{ webhookSecret: gitlab.world.webhookSecret, markers: createMarkers(markerSecret) },
    ...{ log: pino({ level: 'silent' }), writeSpacing: 0, retryWait: 1, treePages: pages },
  };
  const forge = createGitLabForge(options);
  let count = 0;
  return {
    forge,
    impatient: createGitLabForge({ ...options, requestTimeout: 100 }),
    change: async (before, changed, { isDraft = false, isFork = false } = {}) => {
      const project = await gitlab.project(`octo/change-${++count}`, { files: before });
      const from = isFork ? await project.fork('eve') : project;
      const scene = await project.open({ files: changed, isDraft, from, author: isFork ? 'eve' : 'ada' });
      return inTheHandsOfATest({ gitlab, forge, project, scene });
    },
    treeEntries: pages * 100,
    requests: () => gitlab.requests().length,
    exhaust: (seconds) => {
      gitlab.limits.exhaust(seconds);
    },
    cut: (write, phase) => gitlab.intercept(cutWrite(write, phase)),
    hideAccess: (fault) =>
      gitlab.intercept(({ phase, operation }) =>
        phase === 'before' && operation === 'GET /projects/:id/members/all/:user_id' ? fault : undefined,
      ),
    [Symbol.asyncDispose]: async () => {
      await gitlab[Symbol.asyncDispose]();
      const defects = gitlab.defects();
      if (defects.length > 0) throw new Error(`the stand-in or the adapter is wrong: ${defects.join('\n')}`);
    },
  };
}

interface Parts {
  readonly gitlab: GitLab;
  readonly forge: Forge;
  readonly project: ProjectScene;
  readonly scene: MergeRequestScene;
}

function inTheHandsOfATest({ gitlab, forge, project, scene }: Parts): ServiceChange {
  const ref = { repo: { forge: 'gitlab', path: project.path }, number: scene.iid } as const;
  const seen = () => gitlab.snapshot().mergeRequests.find((one) => one.project === project.path);
  const { mergeRequest } = scene;
  return {
    ...{ ref, installation: '' },
    head: () => parseSha(mergeRequest.head),
    source: async () => (await forge.reader.open(ref, '')).source,
    explore: async () => (await forge.reader.open(ref, '')).explore(),
    push: async (files) => {
      await scene.push(files);
    },
    pushSpecial: async (files) => {
      await scene.push(files);
    },
    forcePush: async (files) => {
      await scene.forcePush(files);
    },
    close: () => scene.close(),
    reply: async (index, body) => {
      const id = seen()?.threads[index]?.id;
      if (id !== undefined) await scene.reply(id, 'ada', body);
    },
    threads: () =>
      (seen()?.threads ?? []).map(({ path = '', originalLine, startLine, isResolved, notes }) => ({
        ...{ path, first: startLine, last: originalLine, isResolved, bodies: notes.map(({ body }) => body) },
      })),
    comments: () => (seen()?.notes ?? []).map(({ body }) => body),
    status: (head) => stateOf(seen()?.statuses.findLast(({ sha }) => sha === head)?.state),
    ...talkActs({ gitlab, project, scene }, { change: ref, installation: '' }),
    shutOut: () => {
      project.admit(gitlab.world.bot.username, undefined);
    },
    deleteBranch: () => project.deleteBranch(mergeRequest.source.branch),
  };
}

const roles = {
  none: undefined,
  read: 'guest',
  triage: 'reporter',
  write: 'developer',
  maintain: 'maintainer',
  admin: 'owner',
} as const;

function talkActs(
  { gitlab, project, scene }: Omit<Parts, 'forge'>,
  at: Pick<Remark, 'change' | 'installation'>,
): Pick<ServiceChange, 'git' | 'grant' | 'say' | 'commitTo' | 'protect' | 'other'> {
  return {
    git: project.project.git,
    grant: (name, access) => {
      project.admit(name, roles[access]);
      return { id: String(userNamed(gitlab.world, name).id), name, isBot: false };
    },
    say: async (by, body, index) => {
      const shown = scene.mergeRequest.discussions.filter(({ isIndividual }) => !isIndividual);
      const thread = index === undefined ? undefined : shown[index];
      const said = await (thread === undefined ? scene.comment(by, body) : scene.reply(thread, by, body));
      return {
        ...{ ...at, comment: String(said?.id), thread: thread?.id },
        signs: () => said?.awards.map(({ name }) => name) ?? [],
      };
    },
    commitTo: (branch, files) => project.commit(files, { branch }),
    protect: (branch) => {
      project.protect(branch);
    },
    other: (number) => {
      const { mergeRequest } = project.mergeRequest(number);
      const notes = mergeRequest.discussions.flatMap((discussion) => discussion.notes);
      const comments = notes.filter(({ isSystem }) => !isSystem).map(({ body }) => body);
      return { isOpen: mergeRequest.state === 'opened', target: mergeRequest.targetBranch, comments };
    },
  };
}

function stateOf(state: string | undefined): ReturnType<ServiceChange['status']> {
  if (state === undefined || state === 'success') return state;
  return state === 'failed' ? 'failure' : 'other';
}
