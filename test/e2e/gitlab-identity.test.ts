import type { MergeRequestScene } from '../kit/gitlab/scene/merge-request-scene.ts';
import { describeIdentity } from './describe-identity.ts';
import type { SeenThread, WatchedChange } from './describe-identity.ts';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';

const botName = 'autoglm-bot';

async function watch(session: GitLabSession, name: string, files = {}): Promise<WatchedChange> {
  const project = await session.gitLab.project(name, { files });
  let scene: MergeRequestScene | undefined;
  const opened = (): MergeRequestScene => {
    if (scene === undefined) throw new Error('there is no merge request yet');
    return scene;
  };
  const firstThread = (): string => {
    const [thread] = session.mergeRequest(name).threads;
    if (thread === undefined) throw new Error('there is no thread');
    return thread.id;
  };
  const reviewed = async (head: string): Promise<void> => {
    await session.status(name, head);
  };
  return {
    open: async (change) => {
      scene = await project.open({ files: change });
      await reviewed(scene.mergeRequest.head);
    },
    push: async (change) => reviewed(await opened().push(change)),
    forcePush: async (change) => reviewed(await opened().forcePush(change)),
    rebase: async (upstream, change) => {
      await project.commit(upstream);
      await opened().rebase();
      await reviewed(await opened().forcePush(change));
    },
    reply: async (body) => {
      await opened().reply(firstThread(), 'ada', body);
    },
    resolve: () => {
      opened().resolve(firstThread(), 'ada');
    },
    look: async () => {
      await session.idle();
      const { threads, notes } = session.mergeRequest(name);
      const summaries = notes.filter(({ author }) => author === botName).map(({ body }) => body);
      return { threads: threads.map(seen), summaries };
    },
  };
}

function seen({
  path,
  startLine,
  originalLine,
  isResolved,
  notes,
}: ReturnType<GitLabSession['mergeRequest']>['threads'][number]): SeenThread {
  const last = originalLine ?? NaN;
  const authors = notes.map(({ author }) => author);
  return { path, first: Math.min(startLine ?? last, last), last, isResolved, authors };
}

describeIdentity(async () => {
  const session = await startGitLabSession({ env: { JOB_CONCURRENCY: '8' } });
  return {
    botName,
    change: (name, files) => watch(session, name, files),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
});
