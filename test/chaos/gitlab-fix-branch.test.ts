import { joinGitLabSession } from '../e2e/gitlab-session.ts';
import { openGitLabTalk } from '../e2e/talk-at-gitlab.ts';
import { startGitLab } from '../kit/gitlab/gitlab.ts';
import { describeKilledPlans } from './describe-killed-plans.ts';
import type { Kill } from './describe-killed-plans.ts';

/**
 * What the bot asks of GitLab to carry a plan out, in its order. Where only the request is lost, nothing has happened since
 * the answer before: that moment is tried once.
 */
const kills: readonly Kill[] = [
  ['after', 'POST /projects/:id/repository/commits'],
  ['after', 'POST /projects/:id/repository/branches'],
  ['after', 'DELETE /projects/:id/repository/branches/:branch'],
  ['before', 'POST /projects/:id/merge_requests'],
  ['after', 'POST /projects/:id/merge_requests'],
];

describeKilledPlans(kills, async () => {
  const gitlab = await startGitLab();
  return {
    ...{ botName: gitlab.world.bot.username, second: '!2', environment: gitlab.environment() },
    intercept: (interceptor) => gitlab.intercept(interceptor),
    point: ({ url }) => {
      gitlab.webhooks.point(`${url}/webhooks/gitlab`);
    },
    openTalk: (bot, name, options) => openGitLabTalk(joinGitLabSession(gitlab, bot), name, options),
    idle: (bot) => joinGitLabSession(gitlab, bot).idle(),
    [Symbol.asyncDispose]: async () => {
      const defects = gitlab.defects();
      await gitlab[Symbol.asyncDispose]();
      if (defects.length > 0) throw new Error(`the stand-in is wrong: ${defects.join('\n')}`);
    },
  };
});
