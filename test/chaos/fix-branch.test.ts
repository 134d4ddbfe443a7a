import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { botName, joinSession } from '../e2e/session.ts';
import { openGitHubTalk } from '../e2e/talk-at-github.ts';
import { startBot } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const name = 'octo/killed';

/** What the bot asks of GitHub to carry a plan out, in its order. */
const steps = ['git/create-tree', 'git/create-commit', 'git/create-ref', 'pulls/create'] as const;
const moments = steps.flatMap((step) =>
  (['before', 'after'] as const).map((phase) => [phase, step] as const),
);

/** Kills the bot at the first such moment; the request itself is lost, or only its answer. */
function killAt(github: GitHub, bot: Bot, [phase, step]: (typeof moments)[number]): Disposable {
  let isDone = false;
  return github.intercept((moment) => {
    if (isDone || moment.phase !== phase || moment.operation !== step) return undefined;
    isDone = true;
    bot.kill('SIGKILL');
    return { kind: 'reset' };
  });
}

describe('a bot that is killed while it carries out a fix plan', () => {
  it.each(moments)(
    '%s %s ends with one branch, one change and one answer',
    async (...moment) => {
      await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-killed-'));
      const github = await startGitHub();
      const start = async (): Promise<Bot> => {
        const bot = await startBot({ folder: folder.path, env: github.environment() });
        github.webhooks.point(`${bot.url}/webhooks/github`);
        return bot;
      };
      const first = await start();
      const talk = await openGitHubTalk(joinSession(github, first), name, {
        change: { 'a.ts': wrong, 'b.ts': wrong },
      });
      {
        using _death = killAt(github, first, moment);
        await talk.shout('ann', '/autoglm fix all');
        await first.ended;
      }
      await using session = joinSession(github, await start());
      await session.idle();
      const branches = await talk.git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/autoglm');
      expect(branches.trim().split('\n')).toHaveLength(1);
      expect(talk.changes()).toBe(2);
      expect(await talk.git.commitsBetween(talk.head(), session.pull(name, 2).head)).toHaveLength(2);
      const remark = session.pull(name).comments.find(({ body }) => body === '/autoglm fix all');
      const answers = session
        .pull(name)
        .comments.filter(
          ({ author, body }) => author === botName && body.startsWith('↪️') === false && body.includes('#2'),
        );
      expect([remark?.reactions, answers.length]).toEqual([['HOORAY'], 1]);
    },
    120_000,
  );
});
