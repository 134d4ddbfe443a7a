import { startBot, until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub, GitHubOptions } from '../kit/github/github.ts';
import type { CheckSnapshot, PullSnapshot } from '../kit/github/snapshot.ts';
import { workIsDone } from '../kit/work-is-done.ts';

export const botName = 'open-autoglm[bot]';

/** One GitHub and one bot that it tells what happens. */
export interface Session extends AsyncDisposable {
  readonly github: GitHub;
  readonly bot: Bot;
  readonly pull: (repository: string, number?: number) => PullSnapshot;
  /** The status at a head once it is final. @param than Statuses that were there before. */
  readonly status: (repository: string, head: string, than?: number) => Promise<CheckSnapshot>;
  /** When every message is taken in and no work is left. */
  readonly idle: () => Promise<void>;
}

export async function startSession({
  env = {},
  gitHub = {},
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly gitHub?: GitHubOptions;
} = {}): Promise<Session> {
  const github = await startGitHub(gitHub);
  const bot = await startBot({ env: { ...github.environment(), ...env } });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  return joinSession(github, bot);
}

/** For tests that start bots themselves. The session ends both. */
export function joinSession(github: GitHub, bot: Bot): Session {
  const pull: Session['pull'] = (repository, number = 1) => pullOf(github, repository, number);
  return {
    github,
    bot,
    pull,
    status: (repository, head, than = 0) =>
      until(`a status of ${repository} at ${head}`, () =>
        statusesAt(github, repository, head)
          .slice(than)
          .findLast(({ status }) => status === 'completed'),
      ),
    idle: () => isIdle(github, bot),
    [Symbol.asyncDispose]: async () => {
      await bot[Symbol.asyncDispose]();
      const defects = github.defects();
      await github[Symbol.asyncDispose]();
      if (defects.length > 0) throw new Error(`the stand-in is wrong: ${defects.join('\n')}`);
    },
  };
}

function pullOf(github: GitHub, repository: string, number: number): PullSnapshot {
  const found = github.snapshot().pulls.find((one) => one.repository === repository && one.number === number);
  if (found === undefined) throw new Error(`no pull request ${repository}#${number}`);
  return found;
}

function statusesAt(github: GitHub, repository: string, head: string): readonly CheckSnapshot[] {
  const [pull] = github.snapshot().pulls.filter((one) => one.repository === repository);
  return (pull?.checks ?? []).filter(({ sha }) => sha === head);
}

/** Resolves when every message is taken in and no work is left. */
export async function isIdle(github: GitHub, bot: Bot): Promise<void> {
  await github.webhooks.settled();
  await workIsDone(bot);
}

/** What stands at GitHub in the name of the bot. */
export function written({ threads, comments, reviews }: PullSnapshot): {
  readonly inline: readonly string[];
  readonly summaries: readonly string[];
  readonly reviews: number;
} {
  return {
    inline: threads.flatMap(({ path, comments: [first] }) => (first?.author === botName ? [path] : [])),
    summaries: comments.filter(({ author }) => author === botName).map(({ body }) => body),
    reviews: reviews.filter(({ author }) => author === botName).length,
  };
}
