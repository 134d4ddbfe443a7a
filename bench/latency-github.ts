import { startBot } from '../test/kit/bot.ts';
import { startGitHub } from '../test/kit/github/github.ts';
import { endTrial, filesOf, takeYourTime } from './latency-trial.ts';
import type { Trial } from './latency-trial.ts';

/** @param folder State of the bot to go on with. @param env Of the bot, besides what it needs for the forge. */
export async function startGitHubTrial(
  folder?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Trial> {
  const gitHub = await startGitHub();
  gitHub.intercept(takeYourTime);
  const state = folder === undefined ? {} : { folder };
  const bot = await startBot({ ...state, env: { ...gitHub.environment(), ...env } });
  gitHub.webhooks.point(`${bot.url}/webhooks/github`);
  const repository = await gitHub.repository('octo/shop', { files: filesOf(0, false) });
  await gitHub.webhooks.settled();
  return {
    forge: 'GitHub',
    changes: 'pull requests',
    note: 'The token of the installation is known.',
    open: async (round) => {
      gitHub.webhooks.hold();
      await repository.open({ files: filesOf(round, true) });
      gitHub.forgetRequests();
      const opened = gitHub.webhooks.waiting().findLast(({ event }) => event === 'pull_request');
      if (opened === undefined) throw new Error('the stand-in told nothing of the pull request');
      return () => gitHub.webhooks.send(opened);
    },
    requests: () => gitHub.requests(),
    isReview: ({ operation, status }) => operation === 'pulls/create-review' && status === 200,
    isEnd: ({ operation }) => operation === 'graphql/mutation',
    [Symbol.asyncDispose]: () => endTrial(bot, gitHub),
  };
}
