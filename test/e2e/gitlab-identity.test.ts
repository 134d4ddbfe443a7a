import { describeIdentity } from './describe-identity.ts';
import type { SeenThread, WatchedRepository } from './describe-identity.ts';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';

const botName = 'autoglm-bot';

async function watch(session: GitLabSession, name: string, files = {}): Promise<WatchedRepository> {
  const project = await session.gitLab.project(name, { files });
  const firstThread = (): string => {
    const [thread] = session.mergeRequest(name).threads;
    if (thread === undefined) throw new Error('there is no thread');
    return thread.id;
  };
  return {
    commit: (changes) => project.commit(changes),
    open: async (changes) => {
      const scene = await project.open({ files: changes });
      return {
        ...scene,
        head: () => scene.mergeRequest.head,
        reply: (body) => scene.reply(firstThread(), 'ada', body),
        resolve: () => {
          scene.resolve(firstThread(), 'ada');
        },
      };
    },
    reviewed: (head) => session.status(name, head),
    look: async () => {
      await session.idle();
      const { threads, notes } = session.mergeRequest(name);
      const ours = notes.filter(({ author }) => author === botName);
      return { threads: threads.map(seen), summaries: ours.map(({ body }) => body) };
    },
  };
}

type Thread = ReturnType<GitLabSession['mergeRequest']>['threads'][number];

function seen({ path, startLine, originalLine: last = NaN, isResolved, notes }: Thread): SeenThread {
  const first = Math.min(startLine ?? last, last);
  return { path, first, last, isResolved, authors: notes.map(({ author }) => author) };
}

describeIdentity(async () => {
  const session = await startGitLabSession({ env: { JOB_CONCURRENCY: '8' } });
  return {
    botName,
    repository: (name, files) => watch(session, name, files),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
});
