import { describeIdentity } from './describe-identity.ts';
import type { SeenThread, WatchedRepository } from './describe-identity.ts';
import { botName, startSession, written } from './session.ts';
import type { Session } from './session.ts';

async function watch(session: Session, name: string, files = {}): Promise<WatchedRepository> {
  const repository = await session.github.repository(name, { files });
  return {
    commit: (changes) => repository.commit(changes),
    open: async (changes) => {
      const scene = await repository.open({ files: changes });
      const { pull } = scene;
      const firstThread = () => {
        const [thread] = pull.threads;
        if (thread === undefined) throw new Error('there is no thread');
        return thread;
      };
      return {
        ...scene,
        head: () => pull.head.sha,
        reply: (body) => scene.reply(firstThread(), 'ada', body),
        resolve: () => {
          scene.resolve(firstThread(), 'ada');
        },
      };
    },
    reviewed: (head) => session.status(name, head),
    look: async () => {
      await session.idle();
      const pull = session.pull(name);
      return { threads: pull.threads.map(seen), summaries: written(pull).summaries };
    },
  };
}

type Thread = ReturnType<Session['pull']>['threads'][number];

function seen({ path, startLine, originalLine: last, isResolved, comments }: Thread): SeenThread {
  return { path, first: startLine ?? last, last, isResolved, authors: comments.map(({ author }) => author) };
}

describeIdentity(async () => {
  const session = await startSession({ env: { JOB_CONCURRENCY: '8' } });
  return {
    botName,
    repository: (name, files) => watch(session, name, files),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
});
