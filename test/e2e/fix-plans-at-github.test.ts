import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from '../kit/forge-stand-in/http/faults.ts';
import { faults } from '../kit/github/http/faults.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';
import { openGitHubTalk } from './talk-at-github.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const clean = 'export function run(): void {\n}\n';

function planIn(text: string | undefined): string {
  const [, plan = 'no plan'] = /Fix plan `(\w+)`/.exec(text ?? '') ?? [];
  return plan;
}

let session: Session;

beforeAll(async () => {
  session = await startSession();
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

describe('a fix plan whose branch is made, but not the change that offers it,', () => {
  it('says so, and goes on from there when it is confirmed again', async () => {
    const { say, changes } = await openGitHubTalk(session, 'octo/unoffered', { change: { 'a.ts': wrong } });
    const plan = planIn((await say('tom', '/autoglm fix all')).at(1)?.body);
    {
      const refusal = faults.status(403, 'Resource not accessible by integration');
      using _lost = session.github.intercept(once('pulls/create', refusal));
      const [unfinished, why] = await say('ann', `/autoglm confirm ${plan}`);
      expect([unfinished.signs, why?.body]).toEqual([
        ['failed'],
        expect.stringMatching(/is there, but .* is not done.*not accessible by integration/),
      ]);
    }
    expect(changes()).toBe(1);
    await say('ann', `/autoglm confirm ${plan}`);
    expect(changes()).toBe(2);
  }, 60_000);
});

describe('safe fixes', () => {
  it('are confirmed by the settings that want it, but not those that a person rejected', async () => {
    const name = 'octo/auto';
    const talk = await openGitHubTalk(session, name, { change: { 'a.ts': wrong } });
    const rejected = planIn((await talk.say('tom', '/autoglm fix all')).at(1)?.body);
    await talk.say('ann', `/autoglm reject ${rejected}`);
    const settings = await talk.commitTo('main', { '.autoglm.yml': 'fixes:\n  auto: safe\n' });
    await session.idle();
    expect(talk.changes()).toBe(1);
    const head = await talk.push({ 'b.ts': wrong });
    const branch = `autoglm/fix/1-${head.slice(0, 7)}`;
    expect(await talk.git.git('show', `${branch}:a.ts`, `${branch}:b.ts`)).toBe(wrong + clean);
    expect(await talk.git.git('log', '-1', '--format=%B', branch)).toContain(
      `Autoglm-Confirmed-By: .autoglm.yml:2 at ${settings}`,
    );
    expect(talk.change(2).description).toContain(settings);
    await talk.say('tom', '/autoglm review');
    expect(talk.changes()).toBe(2);
  }, 60_000);

  it('of a fork are not', async () => {
    const files = { '.autoglm.yml': 'fixes:\n  auto: safe\n' };
    const { changes } = await openGitHubTalk(session, 'octo/foreign', {
      files,
      change: { 'c.ts': wrong },
      isFork: true,
    });
    expect(changes()).toBe(1);
  }, 60_000);
});
