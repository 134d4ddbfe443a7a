import { expect, it } from '@jest/globals';
import { startBot, until } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';

it('a review that takes long is announced by a status, which the final one replaces', async () => {
  await using github = await startGitHub();
  await using bot = await startBot({ env: { ...github.environment(), PENDING_AFTER_SECONDS: '1' } });
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const isFileRead = (body: unknown): boolean => JSON.stringify({ body }).includes('query Files');
  const slow = github.intercept(async ({ phase, request }) => {
    if (phase === 'before' && isFileRead(request.body)) {
      await until('the announcement', () => checks().some(({ status }) => status === 'in_progress'));
    }
    return undefined;
  });
  const checks = () => github.snapshot().pulls.flatMap((pull) => pull.checks);
  const repository = await github.repository('octo/slow', { files: { 'a.ts': 'export const a = 1;\n' } });
  await repository.open({ files: { 'a.ts': 'export const a = 1;\ndebugger;\n' } });
  await until('the end', () => checks().some(({ status }) => status === 'completed'));
  slow[Symbol.dispose]();
  expect(checks()).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
}, 40_000);
