import { describe, expect, it } from '@jest/globals';
import { appManifest } from '../../src/server/setup/app-manifest.generated.ts';
import { until } from '../kit/bot.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';

type Permissions = Readonly<Record<string, 'read' | 'write'>>;

const code = 'export function half(n: number): number {\n  return n / 2;\n}\n';
const asked: Permissions = appManifest.default_permissions;

const start = (permissions: Permissions): Promise<Session> =>
  startSession({ gitHub: { app: { permissions, events: appManifest.default_events } } });

async function openFlawed({ github }: Session) {
  const repository = await github.repository('octo/first', { files: { 'src/a.ts': code } });
  return repository.open({ files: { 'src/a.ts': `${code}debugger;\n` } });
}

/** What GitHub refused for want of a permission. */
function refusals({ github }: Session): readonly string[] {
  return github
    .requests()
    .flatMap(({ operation, refusedBy }) => (refusedBy === 'permission-granted' ? [operation] : []));
}

describe('the permissions of app.yml', () => {
  it('are enough to review, to conclude, and to resolve what was fixed', async () => {
    await using session = await start(asked);
    const change = await openFlawed(session);
    await session.status('octo/first', change.pull.head.sha);
    expect(session.pull('octo/first').threads.map(({ isResolved }) => isResolved)).toEqual([false]);
    await change.push({ 'src/a.ts': code });
    await until('the thread is resolved', () => session.pull('octo/first').threads[0]?.isResolved);
    await session.idle();
    expect(refusals(session)).toEqual([]);
  });

  // Not `issues` and `metadata`: the one lets an event come, the other every App has.
  it.each(['checks', 'contents', 'pull_requests'])(
    'are not enough with %s for reading only',
    async (name) => {
      await using session = await startSession({
        gitHub: { app: { permissions: { ...asked, [name]: 'read' }, events: appManifest.default_events } },
        env: { JOB_ATTEMPTS: '1' },
      });
      const change = await openFlawed(session);
      await session.idle();
      await change.push({ 'src/a.ts': code });
      await until('something is refused', () => refusals(session).length > 0);
      await session.idle();
    },
  );
});
