import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { claims, isRefutation } from '../e2e/agent-script.ts';
import { joinSession, written } from '../e2e/session.ts';
import { startBot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import { startModel } from '../kit/model/model.ts';
import type { ModelStandIn } from '../kit/model/model.ts';
import type { Script } from '../kit/model/script.ts';

const name = 'octo/killed-agent';
const files = { 'src/cart.ts': 'export const least = 100;\n', '.autoglm.yml': 'agent:\n  describe: off\n' };
const change = {
  'src/free.ts': 'export function free(total: number): boolean {\n  return total < 100;\n}\n',
};
const claim = {
  ...{ path: 'src/free.ts', quote: 'return total < 100;', what: 'Small orders are shipped for free.' },
  edits: [{ path: 'src/free.ts', find: 'total < 100', replace: 'total > 100' }],
};

/** It reads a file before it answers. @param onRefutation Called when it is asked whether its claim holds. */
function reading(onRefutation: () => void): Script {
  const answer = claims(claim);
  return (asked) => {
    if (isRefutation(asked)) onRefutation();
    else if (asked.messages.every(({ from }) => from !== 'tools'))
      return { tools: [{ name: 'read_file', input: { path: 'src/cart.ts' } }] };
    return typeof answer === 'function' ? answer(asked) : {};
  };
}

/** How often each question was asked, in the order in which they came. */
function timesAsked(model: ModelStandIn): readonly number[] {
  const times = new Map<string, number>();
  for (const { body } of model.asked()) {
    const question = JSON.stringify(body);
    times.set(question, (times.get(question) ?? 0) + 1);
  }
  return [...times.values()];
}

describe('an agent whose server is killed in the middle of its work', () => {
  it('goes on after the restart, and asks again nothing but what was on its way', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-killed-'));
    await using model = await startModel();
    await using github = await startGitHub();
    const env = { ...github.environment(), ...model.environment() };
    const start = async () => {
      const bot = await startBot({ folder: folder.path, env });
      github.webhooks.point(`${bot.url}/webhooks/github`);
      return bot;
    };
    const killed = await start();
    model.play(
      reading(() => {
        killed.kill('SIGKILL');
      }),
    );
    const repository = await github.repository(name, { files });
    const pull = await repository.open({ files: change, branch: 'work', author: 'ann' });
    await killed.ended;
    expect(timesAsked(model)).toEqual([1, 1, 1]);
    model.play(reading(() => undefined));
    await using bot = await start();
    const session = joinSession(github, bot);
    await session.status(name, pull.pull.head.sha);
    await session.idle();
    expect(timesAsked(model)).toEqual([1, 1, 2]);
    const { inline, summaries } = written(session.pull(name));
    expect([inline, summaries]).toEqual([['src/free.ts'], [expect.not.stringContaining('did not do')]]);
    expect([github.defects(), model.defects()]).toEqual([[], []]);
  }, 60_000);
});
