import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import { finding, head } from '../publish/test-kit/sample.ts';
import { createNotifyRunner } from './notify.ts';
import { createTellChatRunner } from './tell-chat.ts';
import { change, MemoryChat, notice, openChatScene, route } from '../../test/kit/chat-scene.ts';
import type { ChatScene } from '../../test/kit/chat-scene.ts';

const slack = { chat: 'slack', channel: 'C1' } as const;
const webhook = { chat: 'slack-webhook', channel: '' } as const;
const kept = { findings: [finding('one', { fix: undefined, severity: 'error' })], verdict: 'block' } as const;

async function tell(
  scene: ChatScene,
  told = notice('review-finished'),
  to: typeof slack | typeof webhook = slack,
) {
  return scene.run(createTellChatRunner(scene.parts), { to, notice: told });
}

/** After the first notice has found its channel. */
async function expected(chat: MemoryChat, to: typeof slack | typeof webhook = slack): Promise<ChatScene> {
  const scene = await openChatScene([chat], { kept, routes: [{ ...route, to }] });
  await scene.run(createNotifyRunner(scene.parts), notice('review-finished'));
  return scene;
}

const everyButton = ['show-plan', 'confirm', 'reject', 'dismiss', 'review'];
const noReject = everyButton.filter((button) => button !== 'reject');

/** That of the model was made last. */
function planOf(id: 'rules' | 'model', state: FixPlan['state']): FixPlan {
  const at = `2026-11-25T1${id === 'rules' ? 0 : 1}:00:00.000Z`;
  const words = { digest: '', askedBy: 'bob', branch: id };
  return { id, change, head, fixes: [], state, askedAt: at, expiresAt: '2027-11-25T12:00:00.000Z', ...words };
}

const fix = { title: say('Rename it', '改名'), safety: 'safe', blocks: [], suggestion: undefined } as const;
const written = { kind: 'tests', target: 'src/a.js', model: 'm1', title: '', why: '', files: [] } as const;

describe('the message about a change', () => {
  it('says how the change stands, with its findings and what can be done', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await expected(chat);
    await tell(scene);
    expect(chat.cards).toMatchObject([
      {
        ...{ title: 'Halve it', author: 'ann', url: 'https://forge/7', state: 'open', verdict: 'block' },
        counts: { error: 1, warning: 0, note: 0 },
        findings: [{ id: 'one', url: 'https://forge/line', isBlocking: true }],
        buttons: ['dismiss', 'review'],
      },
    ]);
    expect(chat.notes).toMatchObject([{ name: 'review-finished:1' }]);
  });

  it('is the same one at the next notice, and is not sent again as long as nothing changes', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await expected(chat);
    await tell(scene);
    await tell(scene, notice('moved-on'));
    expect(chat.cards).toHaveLength(1);
    await scene.write({ kind: 'change-ended', change, state: 'merged' });
    await tell(scene, notice('moved-on', 'moved-on:2'));
    expect(chat.cards).toMatchObject([{}, { state: 'merged', buttons: [] }]);
    expect(chat.records.map(({ message }) => message)).toEqual([undefined, 'm1']);
    expect(chat.notes).toHaveLength(1);
  });

  it('says that another head is being reviewed, and offers nothing until that is done', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await expected(chat);
    await tell(scene);
    const next = parseSha('b'.repeat(40));
    const payload = { change, installation: '1', expected: { base: head, head: next }, again: false };
    await scene.state.queue.enqueue([
      { kind: 'review', key: 'github:owner/name#7', supersedes: true, payload },
    ]);
    await tell(scene, notice('moved-on'));
    expect(chat.cards).toMatchObject([
      { underWay: undefined },
      { underWay: { head: next }, head, buttons: [], findings: [{ id: 'one' }] },
    ]);
    expect(chat.notes).toHaveLength(1);
    const job = await scene.state.queue.claim();
    if (job === undefined) throw new Error('there is no job');
    await scene.state.queue.fail(job, { error: 'no', retryAt: undefined });
    await tell(scene, notice('moved-on'));
    expect(chat.cards).toMatchObject([{}, {}, { underWay: undefined, buttons: ['dismiss', 'review'] }]);
  });

  it.each<[string, readonly [FixPlan['state'], FixPlan['state']], string, readonly string[]]>([
    ['waits, and the newer one is decided', ['proposed', 'rejected'], 'rules', everyButton],
    ['waits, and the newer one is carried out', ['proposed', 'opened'], 'rules', everyButton],
    ['is rejected, and the newer one is carried out', ['rejected', 'opened'], 'model', noReject],
    ['is carried out, and the newer one is decided', ['opened', 'rejected'], 'model', ['dismiss', 'review']],
    ['is carried out, and the newer one waits', ['opened', 'proposed'], 'model', everyButton],
  ])('offers what is left to do where the plan of rules %s', async (_how, states, shown, buttons) => {
    const chat = new MemoryChat('slack');
    await using scene = await openChatScene([chat], { kept: { findings: [finding('one', { fix })] } });
    await scene.run(createNotifyRunner(scene.parts), notice('review-finished'));
    const plans = [planOf('rules', states[0]), { ...planOf('model', states[1]), written }];
    const facts = { from: undefined, by: 'ann', where: 'thread', at: new Date() } as const;
    for (const plan of plans) await scene.write({ kind: 'plan-step', step: { plan, ...facts } });
    await tell(scene);
    expect(chat.cards).toMatchObject([{ plan: { id: shown }, buttons }]);
  });

  it('names the files that keep the change from being merged, as long as they do', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await expected(chat);
    const file = { path: parseRepoPath('src/a.ts'), why: 'changed-by-both' } as const;
    const conflict = {
      head,
      target: 'main',
      targetHead: head,
      files: [file],
      since: '2026-11-25T12:00:00.000Z',
    };
    await scene.write({ kind: 'conflict-began', change, conflict });
    await tell(scene);
    await scene.write({ kind: 'conflict-ended', change, at: new Date(0) });
    await tell(scene, notice('moved-on'));
    expect(chat.cards.map(({ conflicts }) => conflicts)).toEqual([['src/a.ts'], undefined]);
  });

  it('is open again when it is reviewed again', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await expected(chat);
    await scene.write({ kind: 'change-ended', change, state: 'closed' });
    expect(await scene.state.store.end('github:owner/name#7')).toBe('closed');
    const again = await scene.state.store.review('review-1');
    if (again === undefined) throw new Error('no review');
    await scene.write({ kind: 'review', report: again, tracked: [] });
    expect(await scene.state.store.end('github:owner/name#7')).toBeUndefined();
  });

  it('that a person took away comes back only with something new', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await expected(chat);
    await tell(scene);
    await scene.write({ kind: 'change-ended', change, state: 'closed' });
    chat.answer = () => 'gone';
    await tell(scene, notice('moved-on', 'moved-on:2'));
    expect(chat.cards).toHaveLength(2);
    await tell(scene, notice('moved-on', 'moved-on:3'));
    expect(chat.cards).toHaveLength(2);
    chat.answer = () => ({ message: 'm2', thread: undefined });
    await tell(scene, notice('plan-waiting'));
    expect(chat.records.at(-1)).toMatchObject({ message: undefined });
    expect(await scene.state.store.cards('github:owner/name#7')).toMatchObject([{ message: 'm2' }]);
  });

  it('is looked for from the time on when it was expected first', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await expected(chat);
    chat.answer = () => {
      throw new AppError('service-unavailable', { service: 'Slack', request: 'x', why: 'it hung up' });
    };
    await expect(tell(scene)).rejects.toThrow('it hung up');
    await expect(
      tell(scene, { ...notice('plan-waiting'), at: '2026-11-26T00:00:00.000Z' }),
    ).rejects.toThrow();
    expect(chat.records.map(({ since }) => since.toISOString())).toEqual([
      '2026-11-25T12:00:00.000Z',
      '2026-11-25T12:00:00.000Z',
    ]);
  });
});

describe('an address that only takes messages', () => {
  it('gets each notice once, also when it is not known whether it took it', async () => {
    const chat = new MemoryChat('slack-webhook');
    await using scene = await expected(chat, webhook);
    chat.answer = () => {
      throw new AppError('service-unavailable', { service: 'Slack', request: 'x', why: 'it hung up' });
    };
    await expect(tell(scene, notice('review-finished'), webhook)).rejects.toThrow('it hung up');
    await tell(scene, notice('review-finished'), webhook);
    expect(chat.cards).toHaveLength(1);
    chat.answer = () => ({ message: undefined, thread: undefined });
    await tell(scene, notice('plan-waiting'), webhook);
    await tell(scene, notice('moved-on'), webhook);
    expect(chat.cards).toHaveLength(2);
  });

  it('gets it again when it certainly did not take it', async () => {
    const chat = new MemoryChat('slack-webhook');
    await using scene = await expected(chat, webhook);
    chat.answer = () => {
      throw new AppError('rate-limited', { service: 'Slack', retryAt: '2026-11-25T12:01:00Z' });
    };
    await expect(tell(scene, notice('review-finished'), webhook)).rejects.toThrow();
    chat.answer = () => ({ message: undefined, thread: undefined });
    await tell(scene, notice('review-finished'), webhook);
    expect(chat.cards).toHaveLength(2);
  });
});
