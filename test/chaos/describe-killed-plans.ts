import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Talk, TalkOptions } from '../e2e/talk.ts';
import { startBot } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import type { Interceptor, Moment } from '../kit/forge-stand-in/http/faults.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

/** A request that the bot makes to carry a plan out, and the part of it that is lost when the bot is killed. */
export type Kill = readonly [phase: Moment['phase'], step: string];

/** A forge that outlives its bots. */
export interface LastingForge extends AsyncDisposable {
  readonly botName: string;
  /** As people there name the second change of a repository. */
  readonly second: string;
  readonly environment: Readonly<Record<string, string>>;
  intercept(interceptor: Interceptor): Disposable;
  /** Tells this bot of what happens from now on. */
  point(bot: Bot): void;
  openTalk(bot: Bot, name: string, options: TalkOptions): Promise<Talk>;
  idle(bot: Bot): Promise<void>;
}

/** Kills the bot at the first such moment; the request itself is lost, or only its answer. */
function killAt(forge: LastingForge, bot: Bot, [phase, step]: Kill): Disposable {
  let isDone = false;
  return forge.intercept((moment) => {
    if (isDone || moment.phase !== phase || moment.operation !== step) return undefined;
    isDone = true;
    bot.kill('SIGKILL');
    return { kind: 'reset' };
  });
}

/** A plan of two fixes is carried out once, whenever the bot dies: the same on every forge. */
export function describeKilledPlans(kills: readonly Kill[], open: () => Promise<LastingForge>): void {
  let folder: string;
  let forge: LastingForge;
  /** The one that lives: each takes over from one that was killed. */
  let bot: Bot;

  const start = async (): Promise<Bot> => {
    const started = await startBot({ folder, env: forge.environment });
    forge.point(started);
    return started;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'autoglm-killed-'));
    forge = await open();
    bot = await start();
  }, 60_000);

  afterAll(async () => {
    await bot[Symbol.asyncDispose]();
    await forge[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  describe('a bot that is killed while it carries out a fix plan', () => {
    it.each(kills)(
      '%s %s ends with one branch, one change and one answer',
      async (...kill) => {
        const name = `octo/killed-${kill.join('-').replaceAll(/\W+/g, '-').toLowerCase()}`;
        const talk = await forge.openTalk(bot, name, { change: { 'a.ts': wrong, 'b.ts': wrong } });
        {
          using _death = killAt(forge, bot, kill);
          await talk.shout('ann', '/autoglm fix all');
          await bot.ended;
        }
        bot = await start();
        await forge.idle(bot);
        await expectCarriedOut(talk, forge);
      },
      120_000,
    );
  });
}

async function expectCarriedOut(talk: Talk, { botName, second }: LastingForge): Promise<void> {
  const branches = await talk.git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/autoglm');
  const [branch = '', ...others] = branches.trim().split('\n');
  expect([others, talk.changes()]).toEqual([[], 2]);
  expect(await talk.git.commitsBetween(talk.head(), await talk.tip(branch))).toHaveLength(2);
  const comments = talk.change(1).comments();
  const remark = comments.find(({ body }) => body === '/autoglm fix all');
  const answers = comments.filter(
    ({ author, body }) => author === botName && !body.startsWith('↪️') && body.includes(second),
  );
  expect([remark?.signs, answers.length]).toEqual([['done'], 1]);
}
