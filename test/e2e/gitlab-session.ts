import { startBot, until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitLab } from '../kit/gitlab/gitlab.ts';
import type { GitLab, GitLabOptions } from '../kit/gitlab/gitlab.ts';
import type { MergeRequestSnapshot, StatusSnapshot } from '../kit/gitlab/snapshot.ts';
import { workIsDone } from '../kit/work-is-done.ts';

/** One GitLab and one bot that it tells what happens. */
export interface GitLabSession extends AsyncDisposable {
  readonly gitLab: GitLab;
  readonly bot: Bot;
  readonly mergeRequest: (project: string, iid?: number) => MergeRequestSnapshot;
  /** The status at a head once it is final. */
  readonly status: (project: string, head: string) => Promise<StatusSnapshot>;
  /** When every message is taken in and no work is left. */
  readonly idle: () => Promise<void>;
}

export async function startGitLabSession({
  env = {},
  options = {},
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: GitLabOptions;
} = {}): Promise<GitLabSession> {
  const gitLab = await startGitLab(options);
  const bot = await startBot({ env: { ...gitLab.environment(), ...env } });
  return joinGitLabSession(gitLab, bot);
}

/** For tests that start bots themselves. The session ends both. */
export function joinGitLabSession(gitLab: GitLab, bot: Bot): GitLabSession {
  gitLab.webhooks.point(`${bot.url}/webhooks/gitlab`);
  return {
    gitLab,
    bot,
    mergeRequest: (project, iid = 1) => mergeRequestOf(gitLab, project, iid),
    status: (project, head) =>
      until(`a status of ${project} at ${head}`, () =>
        gitLab
          .snapshot()
          .mergeRequests.filter((one) => one.project === project)
          .flatMap(({ statuses }) => statuses)
          .findLast(({ sha, state }) => sha === head && state !== 'pending' && state !== 'running'),
      ),
    idle: async () => {
      await gitLab.webhooks.settled();
      await workIsDone(bot);
    },
    [Symbol.asyncDispose]: async () => {
      await bot[Symbol.asyncDispose]();
      const defects = gitLab.defects();
      await gitLab[Symbol.asyncDispose]();
      if (defects.length > 0) throw new Error(`the stand-in is wrong: ${defects.join('\n')}`);
    },
  };
}

function mergeRequestOf(gitLab: GitLab, project: string, iid: number): MergeRequestSnapshot {
  const all = gitLab.snapshot().mergeRequests;
  const found = all.find((one) => one.project === project && one.iid === iid);
  if (found === undefined) throw new Error(`no merge request ${project}!${iid}`);
  return found;
}
