import { startBot } from '../test/kit/bot.ts';
import { startGitLab } from '../test/kit/gitlab/gitlab.ts';
import { endTrial, filesOf, takeYourTime } from './latency-trial.ts';
import type { Trial } from './latency-trial.ts';

export async function startGitLabTrial(): Promise<Trial> {
  const gitLab = await startGitLab();
  gitLab.intercept(takeYourTime);
  const bot = await startBot({ env: gitLab.environment() });
  gitLab.webhooks.point(`${bot.url}/webhooks/gitlab`);
  const project = await gitLab.project('acme/web/shop', { files: filesOf(0, false) });
  await gitLab.webhooks.settled();
  return {
    forge: 'GitLab',
    changes: 'merge requests',
    note: 'Each finding is a draft, and the drafts are published together.',
    open: async (round) => {
      gitLab.webhooks.hold();
      await project.open({ files: filesOf(round, true) });
      gitLab.forgetRequests();
      const opened = gitLab.webhooks.waiting().findLast(({ event }) => event === 'Merge Request Hook');
      if (opened === undefined) throw new Error('the stand-in told nothing of the merge request');
      return () => gitLab.webhooks.send(opened);
    },
    requests: () => gitLab.requests(),
    isReview: ({ operation }) => operation.endsWith('/draft_notes/bulk_publish'),
    isEnd: ({ operation }) => operation === 'POST /projects/:id/statuses/:sha',
    [Symbol.asyncDispose]: () => endTrial(bot, gitLab),
  };
}
