import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { CallbackDocument } from '../../src/notifiers/callback/document.ts';
import { startReceiver } from '../../src/notifiers/callback/test-kit/receiver.ts';
import { startBot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import { runAutoglm } from '../kit/run-autoglm.ts';
import { joinSession } from './session.ts';

const broken = 'export function run(): void {\n  debugger;\n}\n';

it('a callback that is registered while the server runs is told of the next review', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-callback-'));
  await using receiver = await startReceiver(503);
  const github = await startGitHub();
  const env = { ...github.environment(), CALLBACK_RETRY_FIRST_SECONDS: '1' };
  await using session = joinSession(github, await startBot({ folder: folder.path, env }));
  github.webhooks.point(`${session.bot.url}/webhooks/github`);
  const repository = await github.repository('octo/shop');

  const argv = ['callbacks', 'add', receiver.url, '--allow-private', '--allow-http', '--event'];
  const added = await runAutoglm([...argv, 'blocking-finding'], {
    cwd: folder.path,
    env: { AUTOGLM_DATA: folder.path },
  });
  expect(added).toMatchObject({ status: 0, stderr: '' });
  const { pull } = await repository.open({ files: { 'src/a.ts': broken } });
  await receiver.until(2);

  const [refused, taken] = receiver.received.map(({ body }) => JSON.parse(body) as CallbackDocument);
  expect(taken).toEqual(refused);
  expect(taken).toMatchObject({
    event: 'blocking-finding',
    change: { forge: 'github', repository: 'octo/shop', number: 1, head: pull.head.sha, state: 'open' },
    review: {
      verdict: 'block',
      findings: [{ rule: 'no-debugger-or-focused-test', path: 'src/a.ts', line: 2 }],
    },
  });
  await session.idle();
  expect(receiver.received).toHaveLength(2);
}, 60_000);
