import { describe, expect, it } from '@jest/globals';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { report } from '../publish/test-kit/sample.ts';
import { createNotifyRunner } from './notify.ts';
import { createTellPersonRunner } from './tell-person.ts';
import { about, change, MemoryChat, notice, openChatScene } from '../../test/kit/chat-scene.ts';
import type { ChatScene } from '../../test/kit/chat-scene.ts';

const bob = { id: '2', name: 'bob', isBot: false };
const asked = { about: { ...about, reviewers: [bob, { id: '3', name: 'eve', isBot: false }] } };

/** Ann, who wrote the change, and bob, who was asked for a review, have shown who they are; eve has not. */
async function openScene(chat: MemoryChat, kept: Partial<ReviewReport> = {}): Promise<ChatScene> {
  const scene = await openChatScene([chat], { kept: { ...asked, ...kept } });
  for (const account of [about.author, bob]) {
    const user = { chat: 'slack', team: 'T1', id: `U_${account.name}`, name: account.name } as const;
    const link = { user, forge: 'github', account, code: account.name, at: new Date(0) } as const;
    await scene.write({ kind: 'account-linked', link });
  }
  return scene;
}

/** All that a notice leads to for people alone. */
async function tell(scene: ChatScene, told = notice('review-finished')): Promise<readonly string[]> {
  const next = await scene.run(createNotifyRunner(scene.parts), told);
  const jobs = next.filter(({ kind }) => kind === 'tell-person');
  const payloads = jobs.map(({ payload }) => payload as JobPayloads['tell-person']);
  for (const payload of payloads) await scene.run(createTellPersonRunner(scene.parts), payload);
  return payloads.map(({ user }) => user.id);
}

const again = (id: string, more: Partial<ReviewReport> = {}) =>
  ({ kind: 'review', report: report({ ...asked, id, ...more }), tracked: [] }) as const;

describe('the author of a change', () => {
  it('is told alone of what he has to do something about', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await openScene(chat, { verdict: 'block' });
    for (const kind of ['blocking-finding', 'code-conflict', 'branch-opened'] as const)
      expect(await tell(scene, notice(kind))).toEqual(['U_ann']);
    for (const kind of ['plan-waiting', 'moved-on'] as const)
      expect(await tell(scene, notice(kind))).toEqual([]);
    expect(chat.direct).toHaveLength(3);
    expect(chat.direct[0]).toEqual({ to: 'U_ann', heading: '`abcdef0` must not be merged like this' });
  });
});

describe('who was asked for a review', () => {
  it('is told once of a change, when nothing that was found is in the way any more', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await openScene(chat, { verdict: 'block' });
    await tell(scene);
    expect(chat.direct).toEqual([]);
    await scene.write(again('review-2'));
    await tell(scene, notice('review-finished', 'review-finished:2'));
    const heading = 'owner/name #7 waits for your review: Nothing found';
    expect(chat.direct).toEqual([{ to: 'U_bob', heading }]);
    await scene.write(again('review-3'));
    await tell(scene, notice('review-finished', 'review-finished:3'));
    expect(chat.direct).toHaveLength(1);
  });

  it('is told in the language of the repository', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await openScene(chat, { language: 'zh-CN' });
    await tell(scene);
    expect(chat.direct).toMatchObject([{ heading: 'owner/name #7 等待你的审阅：未发现问题' }]);
  });

  it('is told by a later attempt what the chat did not take', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await openScene(chat);
    chat.answer = () => {
      throw new Error('busy');
    };
    await expect(tell(scene)).rejects.toThrow('busy');
    chat.answer = () => 'gone';
    await tell(scene);
    expect(chat.direct).toHaveLength(2);
  });

  it('is not told of a change that was not reviewed, or is over', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await openScene(chat, { outcome: { kind: 'skipped', setting: 'review.drafts' } });
    await tell(scene);
    await scene.write(again('review-2'), { kind: 'change-ended', change, state: 'merged' });
    await tell(scene);
    expect(chat.direct).toEqual([]);
  });

  it('hears nothing of his own change, which a forge may let him be asked to review', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await openScene(chat, { about: { ...about, reviewers: [about.author] } });
    expect(await tell(scene)).toEqual([]);
  });
});
