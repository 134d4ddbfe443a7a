import { describe, expect, it } from '@jest/globals';
import { change, MemoryChat, notice, openChatScene, route, run } from '../../test/kit/chat-scene.ts';
import type { ChatScene } from '../../test/kit/chat-scene.ts';
import type { CardPress, ChatAnswer, ChatRequest } from '../domain/chat.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import { parseSha } from '../domain/ids.ts';
import type { JobRequest } from '../domain/job.ts';
import type { Access } from '../domain/role.ts';
import { createLinkCodes } from '../domain/link-code.ts';
import type { ForgeConversation } from '../ports/conversation.ts';
import { head } from '../publish/test-kit/sample.ts';
import { codeOf } from './card.ts';
import type { JobParts } from './job-parts.ts';
import { createNotifyRunner } from './notify.ts';
import { createRunChatCommandRunner } from './run-chat-command.ts';

const ann = { id: '1', name: 'ann', isBot: false };
const by = { chat: 'slack', team: 'T1', id: 'U1', name: 'Ann' } as const;
const press = (button: CardPress['button'], at = head) => ({
  kind: 'press' as const,
  ...{ button, card: codeOf(change), head: at, plan: undefined },
});

interface Scene {
  readonly scene: ChatScene;
  /** Bodies that were said at the forge. */
  readonly said: string[];
  ask(
    does: ChatRequest['does'],
  ): Promise<{ readonly answer: ChatAnswer; readonly next: readonly JobRequest[] }>;
}

/** A change with a card, at a forge where everybody may `write`, or as much as is given. */
async function open(access: Access | 'unknown' = 'write'): Promise<Scene> {
  const scene = await openChatScene([new MemoryChat('slack')], { routes: [route] });
  await scene.run(createNotifyRunner(scene.parts), notice('review-finished'));
  const said: string[] = [];
  const request = { state: 'open', draft: false, fromFork: false, title: '', body: '', author: ann };
  const conversation = {
    botName: () => Promise.resolve('open-autoglm'),
    discussed: () =>
      Promise.resolve({
        change: { ...request, ref: change, base: head, head },
        settings: [],
        target: 'main',
        branch: 'work',
      }),
    access: () => (access === 'unknown' ? Promise.reject(new Error('down')) : Promise.resolve(access)),
    reply: (_remark: unknown, _name: string, body: string) => Promise.resolve(void said.push(body)),
  } as unknown as ForgeConversation;
  const [forge] = scene.parts.forges;
  const parts = {
    ...scene.parts,
    ...{ installationSettings: [], newId: () => 'n1', linkCodes: createLinkCodes('a secret of the tests') },
    forges: [{ ...forge, conversation, writer: { limits: { commentCharacters: 60_000 } } }],
    engine: { ruleDefaults: [], loadRules: () => Promise.resolve([]) },
  } as unknown as JobParts;
  return {
    scene,
    said,
    ask: async (does) => {
      const request: ChatRequest = { by, channel: 'C1', does, replyTo: {} };
      const { next } = await createRunChatCommandRunner(parts)({ delivery: 'd1', request }, run);
      const last = next.at(-1);
      if (last?.kind !== 'answer-chat') throw new Error('not answered');
      return { answer: last.payload.answer, next: next.slice(0, -1) };
    },
  };
}

const waiting: FixPlan = {
  ...{ id: 'p1', change, head, fixes: [], digest: '', askedBy: 'bob', branch: 'b', state: 'proposed' },
  ...{ askedAt: '2026-11-25T12:00:00.000Z', expiresAt: '2027-11-25T12:00:00.000Z' },
};

async function link({ scene }: Scene): Promise<void> {
  const account = { user: by, forge: 'github', account: ann, code: 'c', at: new Date() } as const;
  await scene.write({ kind: 'account-linked', link: account });
}

describe('somebody in a chat', () => {
  it('who has not shown who he is at the forge may nothing', async () => {
    const opened = await open();
    await using _scene = opened.scene;
    const { answer, next } = await opened.ask(press('review'));
    expect([answer.state, next, opened.said]).toEqual(['refused', [], []]);
    expect(answer.body).toContain('`/autoglm link`');
  });

  it('gets a code that says who he is', async () => {
    const opened = await open();
    await using _scene = opened.scene;
    const { answer } = await opened.ask({ kind: 'command', text: ' link ' });
    const [, code = ''] = /link (\S+)\n/.exec(answer.body) ?? [];
    expect(createLinkCodes('a secret of the tests').read(code)).toMatchObject({ user: by });
  });

  it('may what he may at the forge, and what he changes is said there too', async () => {
    const opened = await open();
    await using _scene = opened.scene;
    await link(opened);
    const { answer, next } = await opened.ask(press('review'));
    expect([answer.state, next.map(({ kind }) => kind)]).toEqual(['done', ['review']]);
    expect(opened.said).toEqual([expect.stringContaining('who asked in Slack')]);
  });

  it('may not what he may not at the forge', async () => {
    const opened = await open('read');
    await using _scene = opened.scene;
    await link(opened);
    const { answer, next } = await opened.ask(press('confirm'));
    expect([answer.state, next, opened.said]).toEqual(['refused', [], []]);
  });

  it.each<[Access | 'unknown', ChatRequest['does']]>([
    ['none', press('review')],
    ['none', { kind: 'command', text: 'explain no-debugger https://forge/7' }],
    ['unknown', press('review')],
    ['none', press('show-plan')],
  ])('with the access %s sees nothing of the change by %j', async (access, does) => {
    const opened = await open(access);
    await using _scene = opened.scene;
    await link(opened);
    const { answer, next } = await opened.ask(does);
    expect([next, opened.said]).toEqual([[], []]);
    expect(answer.state).not.toBe('done');
  });

  it('who only reads is not shown the plan that waits', async () => {
    const opened = await open('read');
    await using _scene = opened.scene;
    await link(opened);
    const step = { plan: waiting, from: undefined, by: 'bob', where: 'thread', at: new Date(0) } as const;
    await opened.scene.write({ kind: 'plan-step', step });
    const { answer } = await opened.ask({ ...press('show-plan'), plan: 'p1' });
    expect([answer.state, answer.preview]).toEqual(['refused', undefined]);
  });

  it('is told what became of a plan that his message still offers', async () => {
    const opened = await open();
    await using _scene = opened.scene;
    await link(opened);
    const step = { plan: waiting, from: undefined, by: 'bob', where: 'thread', at: new Date(0) } as const;
    const rejected: FixPlan = { ...waiting, state: 'rejected', decidedBy: 'bob' };
    await opened.scene.write({ kind: 'plan-step', step });
    await opened.scene.write({ kind: 'plan-step', step: { ...step, plan: rejected, from: 'proposed' } });
    for (const button of ['confirm', 'reject', 'show-plan'] as const) {
      const { answer, next } = await opened.ask({ ...press(button), plan: 'p1' });
      expect(answer).toMatchObject({ state: 'failed', body: expect.stringMatching(/rejected/) as unknown });
      expect(next.map(({ kind }) => kind).filter((kind) => kind !== 'notify')).toEqual([]);
    }
    expect(opened.said).toEqual([]);
  });

  it('confirms nothing but what he was shown: a message from before a push is brought up to date', async () => {
    const opened = await open();
    await using _scene = opened.scene;
    await link(opened);
    const { answer, next } = await opened.ask(press('confirm', parseSha('f'.repeat(40))));
    expect([answer.state, opened.said]).toEqual(['failed', []]);
    expect(answer.body).toContain('There are new commits');
    expect(next).toMatchObject([{ kind: 'notify', payload: { kind: 'moved-on' } }]);
  });

  it.each([
    ['review', 'Which change?'],
    ['review https://forge.example/owner/name/pull/7', 'Which change?'],
  ])('is asked which change he means by %j', async (text, words) => {
    const opened = await open();
    await using _scene = opened.scene;
    await link(opened);
    expect((await opened.ask({ kind: 'command', text })).answer.body).toContain(words);
  });

  it('whose message is about a change that was forgotten is told so', async () => {
    const opened = await open();
    await using _scene = opened.scene;
    await opened.scene.write({ kind: 'forgotten-repositories', forge: 'github', paths: ['owner/name'] });
    expect((await opened.ask(press('review'))).answer.body).toContain('not know any more');
  });
});
