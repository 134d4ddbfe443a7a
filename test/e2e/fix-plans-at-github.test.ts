import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from '../kit/forge-stand-in/http/faults.ts';
import { faults } from '../kit/github/http/faults.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';
import { openGitHubTalk } from './talk-at-github.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

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
