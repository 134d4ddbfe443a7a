import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import { describeIdentity } from './describe-identity.ts';
import type { SeenThread, WatchedChange } from './describe-identity.ts';
import { botName, startSession, written } from './session.ts';
import type { Session } from './session.ts';

async function watch(session: Session, name: string, files = {}): Promise<WatchedChange> {
  const repository = await session.github.repository(name, { files });
  let scene: PullScene | undefined;
  const opened = (): PullScene => {
    if (scene === undefined) throw new Error('there is no pull request yet');
    return scene;
  };
  const firstThread = () => {
    const [thread] = opened().pull.threads;
    if (thread === undefined) throw new Error('there is no thread');
    return thread;
  };
  const reviewed = async (head: string): Promise<void> => {
    await session.status(name, head);
  };
  return {
    open: async (change) => {
      scene = await repository.open({ files: change });
      await reviewed(scene.pull.head.sha);
    },
    push: async (change) => reviewed(await opened().push(change)),
    forcePush: async (change) => reviewed(await opened().forcePush(change)),
    rebase: async (upstream, change) => {
      await repository.commit(upstream);
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
      const pull = session.pull(name);
      return { threads: pull.threads.map(seen), summaries: written(pull).summaries };
    },
  };
}

function seen({
  path,
  startLine,
  originalLine,
  isResolved,
  comments,
}: ReturnType<Session['pull']>['threads'][number]): SeenThread {
  const authors = comments.map(({ author }) => author);
  return { path, first: startLine ?? originalLine, last: originalLine, isResolved, authors };
}

describeIdentity(async () => {
  const session = await startSession({ env: { JOB_CONCURRENCY: '8' } });
  return {
    botName,
    change: (name, files) => watch(session, name, files),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
});
