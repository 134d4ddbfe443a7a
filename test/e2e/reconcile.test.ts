import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { startBot } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';
import { joinSession, written } from './session.ts';
import type { Session } from './session.ts';

const clean = 'export const one = 1;\n';
const wrong = 'export function run(): void {\n  debugger;\n}\n';

let folder: string;
let github: GitHub;
let port: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'autoglm-reconcile-'));
  github = await startGitHub();
  port = await freePort();
  github.webhooks.point(`http://127.0.0.1:${port}/webhooks/github`);
});

afterEach(async () => {
  expect(github.defects()).toEqual([]);
  await github[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(free);
}

/** A bot that listens where GitHub sends to, with what the one before it left. */
async function withBot<Result>(
  use: (session: Pick<Session, 'status' | 'idle' | 'pull'>, bot: Bot) => Promise<Result>,
): Promise<Result> {
  const bot = await startBot({ folder, env: { ...github.environment(), PORT: port } });
  try {
    return await use(joinSession(github, bot), bot);
  } finally {
    await bot[Symbol.asyncDispose]();
  }
}

async function deliveries(bot: Bot, kind: string, outcome = 'stored'): Promise<number> {
  const metrics = await bot.metrics();
  const name = `autoglm_deliveries_total{forge="github",outcome="${outcome}",kind="${kind}"}`;
  return metrics.get(name) ?? 0;
}

describe('what happened while the bot was down', () => {
  it('is taken up at its start: pushes, new changes and comments, each once', async () => {
    const repository = await github.repository('octo/down');
    const first = await repository.open({ files: { 'a.ts': wrong } });
    await withBot(async ({ status, idle }) => {
      await status('octo/down', first.pull.head.sha);
      await idle();
    });
    const head = await first.push({ 'a.ts': clean });
    first.comment('ada', '/autoglm help');
    const second = await repository.open({ files: { 'b.ts': wrong } });
    await github.webhooks.settled();
    await withBot(async ({ status, idle, pull }, bot) => {
      expect((await status('octo/down', head)).conclusion).toBe('success');
      expect((await status('octo/down', second.pull.head.sha)).conclusion).toBe('failure');
      await idle();
      expect(await deliveries(bot, 'comment-posted')).toBe(1);
      expect(pull('octo/down').threads.map(({ isResolved }) => isResolved)).toEqual([true]);
      for (const number of [1, 2]) expect(written(pull('octo/down', number)).reviews).toBe(1);
      expect(pull('octo/down').checks).toHaveLength(3);
    });
  }, 90_000);

  it('is not asked for again by the next start', async () => {
    const repository = await github.repository('octo/quiet');
    const scene = await repository.open({ files: { 'a.ts': wrong } });
    await withBot(async ({ status, idle }) => {
      await status('octo/quiet', scene.pull.head.sha);
      await idle();
    });
    const before = github.snapshot();
    await withBot(({ idle }) => idle());
    expect(github.snapshot()).toEqual(before);
  }, 90_000);
});

describe('a repository', () => {
  it('that the bot is given has its open changes reviewed', async () => {
    const other = await github.repository('octo/other');
    const repository = await github.repository('octo/given', { isInstalled: false });
    const scene = await repository.open({ files: { 'a.ts': wrong } });
    await withBot(async ({ status, idle }) => {
      await idle();
      expect(github.snapshot().pulls.flatMap(({ checks }) => checks)).toEqual([]);
      github.installation(other.name.split('/')[0] ?? '').add(repository);
      expect((await status('octo/given', scene.pull.head.sha)).conclusion).toBe('failure');
    });
  }, 60_000);

  it.each(['kept', 'removed', 'uninstalled'] as const)(
    'that is %s decides what is known of it',
    async (fate) => {
      const repository = await github.repository('octo/fate');
      const scene = await repository.open({ files: { 'a.ts': wrong } });
      await withBot(async ({ status, idle }) => {
        await status('octo/fate', scene.pull.head.sha);
        await idle();
        if (fate === 'removed') github.installation('octo').remove(repository);
        if (fate === 'uninstalled') github.installation('octo').delete();
        await idle();
      });
      await using state = await openSqliteStore({ folder, now: () => new Date() });
      const memory = await state.store.memory('github:octo/fate#1');
      expect(memory?.tracked.length).toBe(fate === 'kept' ? 1 : undefined);
    },
    60_000,
  );
});

describe('an App that is suspended', () => {
  it('knows its findings again when it may work again', async () => {
    const repository = await github.repository('octo/paused');
    const scene = await repository.open({ files: { 'a.ts': wrong } });
    await withBot(async ({ status, idle, pull }) => {
      await status('octo/paused', scene.pull.head.sha);
      await idle();
      const installation = github.installation('octo');
      installation.suspend();
      await idle();
      const head = await scene.push({ 'a.ts': `start();\n${wrong.replace('run', 'go')}` });
      installation.unsuspend();
      await status('octo/paused', head);
      await idle();
      expect(pull('octo/paused').threads).toHaveLength(1);
    });
  }, 60_000);
});
