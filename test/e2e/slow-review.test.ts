import { expect, it } from '@jest/globals';
import { startBot, until } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import { openDiscordFace, openSlackFace } from './chat-faces.ts';

/** Milliseconds; the machine may be busy. */
const patience = 60_000;

it('a review that takes long is announced by a status and in chats, which the final ones replace', async () => {
  await using github = await startGitHub();
  await using slack = await openSlackFace();
  await using discord = await openDiscordFace();
  const env = { ...github.environment(), ...slack.env, ...discord.env, PENDING_AFTER_SECONDS: '1' };
  await using bot = await startBot({ env });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const checks = () => github.snapshot().pulls.flatMap((pull) => pull.checks);
  const cards = () => [...slack.cards(), ...discord.cards()];
  const repository = await github.repository('octo/slow', { files: { 'a.ts': 'export const a = 1;\n' } });
  const pull = await repository.open({ files: { 'a.ts': 'export const a = 1;\ndebugger;\n' } });
  await until('the first cards', () => cards().length === 2, patience);
  expect(cards().filter((card) => card.includes('Review again'))).toHaveLength(2);

  const isFileRead = (body: unknown): boolean => JSON.stringify({ body }).includes('query Files');
  const slow = github.intercept(async ({ phase, request }) => {
    if (phase === 'before' && isFileRead(request.body)) {
      await until('the announcement', () => checks().some((one) => one.status === 'in_progress'), patience);
      await until('that chats say so', () => cards().every((card) => card.includes('Reviewing')), patience);
      said.push(...cards());
    }
    return undefined;
  });
  const said: string[] = [];
  const head = await pull.push({ 'a.ts': 'export const a = 2;\n' });
  await until('the end', () => cards().every((card) => card.includes('Nothing found')), patience);
  slow[Symbol.dispose]();
  expect(said.filter((card) => card.includes(head.slice(0, 7)))).toHaveLength(2);
  expect(said.filter((card) => card.includes('Review again'))).toEqual([]);
  expect(cards()).toHaveLength(2);
  expect(cards().filter((card) => card.includes('Review again'))).toHaveLength(2);
  expect(checks().filter(({ sha }) => sha === head)).toMatchObject([
    { status: 'completed', conclusion: 'success' },
  ]);
}, 120_000);
