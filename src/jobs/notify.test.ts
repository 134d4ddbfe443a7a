import { describe, expect, it } from '@jest/globals';
import { finding, report } from '../publish/test-kit/sample.ts';
import { noticesOfFailure, noticesOfReview, noticesOfWrites } from './notices.ts';
import { createNotifyRunner } from './notify.ts';
import type { JobFailure } from './worker.ts';
import { about, brief, change, MemoryChat, notice, openChatScene, route } from '../../test/kit/chat-scene.ts';

const at = new Date('2026-11-25T12:00:00Z');
const chats = (): MemoryChat[] => [new MemoryChat('slack'), new MemoryChat('discord')];

describe('a review that is published', () => {
  it('is a notice, and another one when it blocks; each has a name of its own', () => {
    const kindsOf = (verdict: 'pass' | 'block') =>
      noticesOfReview(report({ verdict }), at).map(({ kind, payload }) => ({ kind, payload }));
    expect(kindsOf('pass')).toMatchObject([{ kind: 'notify', payload: { id: 'review-finished:review-1' } }]);
    expect(kindsOf('block')).toMatchObject([{}, { payload: { id: 'blocking-finding:review-1' } }]);
  });
});

describe('a review that is given up', () => {
  const failure = (job: object, retryAt?: Date) =>
    noticesOfFailure({ job, error: new Error('no'), retryAt, reference: '3-1' } as JobFailure, at);
  const job = { id: 3, kind: 'review', payload: { change } };

  it('brings up to date what says that it is under way, once that is kept', () => {
    const notBefore = new Date('2026-11-25T12:00:02Z');
    expect(failure(job)).toMatchObject([{ payload: { kind: 'moved-on' }, notBefore }]);
  });

  it('is nothing to be told as long as it is tried again, and other jobs never are', () => {
    expect(failure(job, at)).toEqual([]);
    expect(failure({ ...job, kind: 'publish' })).toEqual([]);
  });
});

describe('what a job writes', () => {
  const plan = {
    ...{ id: 'p1', change, head: report().head, fixes: [], digest: '', askedBy: 'ann' },
    ...{ askedAt: '', expiresAt: '', branch: '' },
  };
  const step = (state: 'proposed' | 'confirmed' | 'opened' | 'rejected') =>
    ({
      kind: 'plan-step',
      step: { plan: { ...plan, state }, from: undefined, by: 'ann', where: 'thread', at },
    }) as const;
  const kindsAfter = (...writes: Parameters<typeof noticesOfWrites>[0]) =>
    noticesOfWrites(writes, at).map(({ payload }) => (payload as { kind: string }).kind);

  it('is told by where it leaves a plan: one that confirms itself does not wait', () => {
    expect(kindsAfter(step('proposed'))).toEqual(['plan-waiting']);
    expect(kindsAfter(step('proposed'), step('confirmed'))).toEqual(['moved-on']);
    expect(kindsAfter(step('opened'))).toEqual(['branch-opened']);
    expect(kindsAfter(step('rejected'))).toEqual(['moved-on']);
  });

  it('makes messages out of date when a change ends, or can be merged again', () => {
    expect(kindsAfter({ kind: 'conflict-ended', change, at })).toEqual(['moved-on']);
    expect(kindsAfter({ kind: 'change-ended', change, state: 'merged' })).toEqual(['moved-on']);
  });
});

describe('a notice', () => {
  it('goes to each channel by a job of its own, after the message there is noted as expected', async () => {
    const routes = [route, { ...route, to: { chat: 'discord', channel: '9' } as const }];
    await using scene = await openChatScene(chats(), { routes });
    const next = await scene.run(createNotifyRunner(scene.parts), notice('review-finished'));
    expect(brief(next)).toEqual([
      'tell-chat slack:C1 review-finished',
      'tell-chat discord:9 review-finished',
    ]);
    expect(await scene.state.store.cards('github:owner/name#7')).toMatchObject([
      { chat: 'discord', channel: '9', message: undefined },
      { chat: 'slack', channel: 'C1', message: undefined },
    ]);
  });

  it('goes once to a channel that several routes lead to, as early as one of them wants', async () => {
    const late = { ...route, batchMinutes: 60 };
    await using scene = await openChatScene(chats(), { routes: [late, { ...route, batchMinutes: 5 }, late] });
    const next = await scene.run(createNotifyRunner(scene.parts), notice('review-finished'));
    expect(next).toMatchObject([{ kind: 'tell-chat', notBefore: new Date('2026-11-25T12:05:00Z') }]);
  });

  it('goes by the routes of the repository in place of those of the installation', async () => {
    const kept = { routes: [{ ...route, to: { chat: 'slack', channel: 'C2' } as const }] };
    await using scene = await openChatScene(chats(), { kept });
    const next = await scene.run(createNotifyRunner(scene.parts), notice('review-finished'));
    expect(brief(next)).toEqual(['tell-chat slack:C2 review-finished']);
  });

  it('does not go to a chat that is off, nor where no route leads', async () => {
    const routes = [{ ...route, to: { chat: 'discord', channel: '9' } as const }];
    await using scene = await openChatScene([new MemoryChat('slack')], { routes });
    expect(await scene.run(createNotifyRunner(scene.parts), notice('review-finished'))).toEqual([]);
    await using other = await openChatScene(chats());
    expect(await other.run(createNotifyRunner(other.parts), notice('branch-opened'))).toEqual([]);
  });

  it('is weighed by the author, the files and the findings of the last review', async () => {
    const grave = { ...route, severity: 'error', authors: ['ann'], paths: ['src/**'] } as const;
    const tell = async (kept: Parameters<typeof openChatScene>[1]) => {
      await using scene = await openChatScene(chats(), { ...kept, routes: [grave] });
      return brief(await scene.run(createNotifyRunner(scene.parts), notice('review-finished')));
    };
    expect(await tell({ kept: { findings: [finding('a', { severity: 'error' })] } })).toHaveLength(1);
    expect(await tell({ kept: { findings: [finding('a')] } })).toEqual([]);
    const bob = { ...about, author: { ...about.author, name: 'bob' } };
    expect(await tell({ kept: { about: bob, findings: [finding('a', { severity: 'error' })] } })).toEqual([]);
  });

  it('that nobody is told of brings the messages up to date that are there, and no others', async () => {
    await using scene = await openChatScene(chats());
    const runner = createNotifyRunner(scene.parts);
    expect(await scene.run(runner, notice('moved-on'))).toEqual([]);
    await scene.run(runner, notice('review-finished'));
    expect(brief(await scene.run(runner, notice('moved-on')))).toEqual(['tell-chat slack:C1 moved-on']);
    // No route takes it to that channel, but what stands there is out of date.
    expect(brief(await scene.run(runner, notice('branch-opened')))).toEqual(['tell-chat slack:C1 moved-on']);
  });

  it('of a change whose repository was forgotten is dropped', async () => {
    await using scene = await openChatScene(chats());
    await scene.write({ kind: 'forgotten-repositories', forge: 'github', paths: ['owner/name'] });
    expect(await scene.run(createNotifyRunner(scene.parts), notice('review-finished'))).toEqual([]);
  });
});
