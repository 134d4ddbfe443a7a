import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { botName, joinSession } from '../e2e/session.ts';
import { openGitHubTalk } from '../e2e/talk-at-github.ts';
import { startBot } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

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

let folder: string;
let github: GitHub;
/** The one that lives: each takes over from one that was killed. */
let bot: Bot;

async function start(): Promise<Bot> {
  const started = await startBot({ folder, env: github.environment() });
  github.webhooks.point(`${started.url}/webhooks/github`);
  return started;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'autoglm-killed-'));
  github = await startGitHub();
  bot = await start();
}, 60_000);

afterAll(async () => {
  await joinSession(github, bot)[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe('a bot that is killed while it carries out a fix plan', () => {
  it.each(moments)(
    '%s %s ends with one branch, one change and one answer',
    async (...moment) => {
      const name = `octo/killed-${moment.join('-').replace('/', '-')}`;
      const change = { 'a.ts': wrong, 'b.ts': wrong };
      const talk = await openGitHubTalk(joinSession(github, bot), name, { change });
      {
        using _death = killAt(github, bot, moment);
        await talk.shout('ann', '/autoglm fix all');
        await bot.ended;
      }
      bot = await start();
      const session = joinSession(github, bot);
      await session.idle();
      const branches = await talk.git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/autoglm');
      expect(branches.trim().split('\n')).toHaveLength(1);
      expect(talk.changes()).toBe(2);
      expect(await talk.git.commitsBetween(talk.head(), session.pull(name, 2).head)).toHaveLength(2);
      const { comments } = session.pull(name);
      const remark = comments.find(({ body }) => body === '/autoglm fix all');
      const answers = comments.filter(
        ({ author, body }) => author === botName && !body.startsWith('↪️') && body.includes('#2'),
      );
      expect([remark?.reactions, answers.length]).toEqual([['HOORAY'], 1]);
    },
    120_000,
  );
});
