import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startBot } from '../kit/bot.ts';
import { startGitLab } from '../kit/gitlab/gitlab.ts';
import type { GitLab } from '../kit/gitlab/gitlab.ts';
import { joinGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

let folder: string;
let gitLab: GitLab;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'autoglm-reconcile-'));
  gitLab = await startGitLab();
});

afterAll(async () => {
  expect(gitLab.defects()).toEqual([]);
  await gitLab[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** A bot with what the one before it left; ends it. */
async function withBot(use: (session: Omit<GitLabSession, 'gitLab'>) => Promise<void>): Promise<void> {
  const bot = await startBot({ folder, env: gitLab.environment() });
  try {
    await use(joinGitLabSession(gitLab, bot));
  } finally {
    await bot[Symbol.asyncDispose]();
  }
}

/** Of everything that the bot wrote at the only merge request that people talk at. */
function answers(session: Pick<GitLabSession, 'mergeRequest'>): number {
  const { notes, threads } = session.mergeRequest('acme/shop');
  const said = [notes, ...threads.map((thread) => thread.notes)].flat();
  return said.filter(({ author, body }) => author === 'autoglm-bot' && body.startsWith('↪️')).length;
}

it('what was missed while the server was down is found at its start, and done once', async () => {
  const project = await gitLab.project('acme/shop');
  project.admit('ann', 'developer');
  const scene = await project.open({ files: { 'src/run.ts': wrong } });
  await withBot(async (session) => {
    // It was opened before the bot was there.
    await session.status('acme/shop', scene.mergeRequest.head);
    await session.idle();
    await scene.comment('ann', '/autoglm help');
    await session.idle();
    expect(answers(session)).toBe(1);
  });

  const [thread] = gitLab.snapshot().mergeRequests[0]?.threads ?? [];
  await scene.reply(thread?.id ?? '', 'ann', '/autoglm explain');
  await scene.comment('ann', '/autoglm help explain');
  const other = await project.open({ files: { 'src/go.ts': wrong.replace('run', 'go') }, branch: 'other' });
  await gitLab.webhooks.settled();
  const lost = gitLab.webhooks.failed().filter(({ event }) => event === 'Note Hook');

  await withBot(async (session) => {
    await session.status('acme/shop', other.mergeRequest.head);
    await session.idle();
    expect(answers(session)).toBe(3);
    const [found] = session.mergeRequest('acme/shop').threads;
    expect(found?.notes.at(-1)?.body).toContain('no-debugger-or-focused-test');
    // Somebody has GitLab send them again.
    const results = [];
    for (const one of lost) results.push((await gitLab.webhooks.redeliver(one)).result?.code);
    await session.idle();
    expect([results, answers(session)]).toEqual([[202, 202], 3]);
  });

  const before = gitLab.snapshot();
  await withBot(({ idle }) => idle());
  expect(gitLab.snapshot()).toEqual(before);
}, 90_000);
