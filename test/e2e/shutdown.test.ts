import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startBot } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import type { Fault } from '../kit/forge-stand-in/http/faults.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import { isIdle, joinSession, written } from './session.ts';

const code = 'export function half(n: number): number {\n  return n / 2;\n}\n';
/** Seconds that nobody needs, and those after which it is cut off. */
const patience = 20;
const shutdownTimeout = 1;

let github: GitHub;
let folder: string;

beforeEach(async () => {
  github = await startGitHub();
  folder = await mkdtemp(join(tmpdir(), 'autoglm-shutdown-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function start(timeout = shutdownTimeout): Promise<Bot> {
  const env = { ...github.environment(), SHUTDOWN_TIMEOUT: String(timeout) };
  const bot = await startBot({ folder, env });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  return bot;
}

/** Opens a change, and resolves when the bot has asked for the operation, to which GitHub answers so. */
async function openUntil(
  bot: Bot,
  ...[operation, phase, answer]: [operation: string, phase: 'before' | 'after', answer: Fault]
): Promise<PullScene> {
  const asked = Promise.withResolvers<undefined>();
  const repository = await github.repository('octo/stopped', { files: { 'src/a.ts': code } });
  // A change that its looks for what was missed come upon while it is reviewed is read once more.
  await isIdle(github, bot);
  const met = github.intercept((moment) => {
    if (moment.operation !== operation || moment.phase !== phase) return undefined;
    asked.resolve(undefined);
    return answer;
  });
  const scene = await repository.open({ files: { 'src/a.ts': `${code}debugger;\n` } });
  await asked.promise;
  met[Symbol.dispose]();
  return scene;
}

/** How often a change was read. */
function comparisons(): number {
  return github.requests().filter(({ operation }) => operation === 'repos/compare-commits-with-basehead')
    .length;
}

/** @returns milliseconds until the bot had ended */
async function stop(bot: Bot): Promise<number> {
  const asked = performance.now();
  bot.kill('SIGTERM');
  expect(await bot.ended).toEqual([0, null]);
  return performance.now() - asked;
}

/** Ends the bot and GitHub. */
async function expectOneReview(bot: Bot, { pull }: PullScene): Promise<void> {
  await using session = joinSession(github, bot);
  const name = 'octo/stopped';
  await session.status(name, pull.head.sha);
  await session.idle();
  const { inline, summaries, reviews } = written(session.pull(name));
  expect({ inline, summaries: summaries.length, reviews }).toEqual({
    inline: ['src/a.ts'],
    summaries: 1,
    reviews: 1,
  });
}

describe('a server that is asked to end in the middle of a review', () => {
  it.each([
    ['it reads the change', 'graphql/query', 'before'],
    ['it posts the comments', 'pulls/create-review', 'after'],
    ['it concludes', 'graphql/mutation', 'after'],
  ] as const)(
    'when %s, waits for a slow answer, and the next start does the rest',
    async (_when, operation, phase) => {
      const bot = await start(patience);
      const scene = await openUntil(bot, operation, phase, { kind: 'delay', milliseconds: 500 });
      expect(await stop(bot)).toBeLessThan(patience * 1_000);
      expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
      const read = comparisons();
      await expectOneReview(await start(), scene);
      // What was begun was brought to its end: the change is not read again.
      expect(comparisons()).toBe(read);
    },
  );

  it.each([
    ['it reads the change', 'graphql/query', 'before'],
    ['it posts the comments', 'pulls/create-review', 'after'],
    ['it concludes', 'graphql/mutation', 'after'],
  ] as const)(
    'when %s, puts it back after SHUTDOWN_TIMEOUT, and the next start does it',
    async (_when, operation, phase) => {
      const bot = await start();
      const scene = await openUntil(bot, operation, phase, { kind: 'hang' });
      const milliseconds = await stop(bot);
      expect(milliseconds).toBeGreaterThan(shutdownTimeout * 900);
      expect(milliseconds).toBeLessThan((shutdownTimeout + 2) * 1_000);
      await expectOneReview(await start(), scene);
    },
  );
});
