import { botName, joinSession } from '../e2e/session.ts';
import { openGitHubTalk } from '../e2e/talk-at-github.ts';
import { startGitHub } from '../kit/github/github.ts';
import { describeKilledPlans } from './describe-killed-plans.ts';
import type { Kill } from './describe-killed-plans.ts';

/** What the bot asks of GitHub to carry a plan out, in its order. */
const steps = ['git/create-tree', 'git/create-commit', 'git/create-ref', 'pulls/create'];
const kills = steps.flatMap((step): readonly Kill[] => [
  ['before', step],
  ['after', step],
]);

describeKilledPlans(kills, async () => {
  const github = await startGitHub();
  return {
    ...{ botName, second: '#2', environment: github.environment() },
    intercept: (interceptor) => github.intercept(interceptor),
    point: ({ url }) => {
      github.webhooks.point(`${url}/webhooks/github`);
    },
    openTalk: (bot, name, options) => openGitHubTalk(joinSession(github, bot), name, options),
    idle: (bot) => joinSession(github, bot).idle(),
    [Symbol.asyncDispose]: async () => {
      const defects = github.defects();
      await github[Symbol.asyncDispose]();
      if (defects.length > 0) throw new Error(`the stand-in is wrong: ${defects.join('\n')}`);
    },
  };
});
