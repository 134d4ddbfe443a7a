import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { tooMany } from '../../../test/kit/discord/discord.ts';
import type { Deed } from '../../../test/kit/discord/people.ts';
import { addChannel } from '../../../test/kit/discord/world.ts';
import type { Message } from '../../../test/kit/discord/world.ts';
import { once, plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import { textOf } from '../../../test/kit/forge-stand-in/json.ts';
import type { ChatAnswer } from '../../domain/chat.ts';
import type { ChatReceived } from '../../ports/notifier.ts';
import { vendorCheck } from '../../../test/kit/discord/check-body.ts';
import { renderAnswer } from './render-answer.ts';
import { startBench } from './test-kit/bench.ts';
import type { Bench } from './test-kit/bench.ts';
import { card, head, plan, record } from './test-kit/samples.ts';

const { signal } = new AbortController();
const done: ChatAnswer = { state: 'done', body: 'All is well.' };
const refusedSignature = { kind: 'refused', why: 'signature' };
const answering = 'PATCH /webhooks/{}/{}/messages/@original';

type Request = Extract<ChatReceived, { kind: 'request' }>;

/** What a card was shown as. */
async function showCard(bench: Bench): Promise<Message> {
  const buttons = ['show-plan', 'confirm', 'reject', 'dismiss', 'review'] as const;
  await bench.notifier.show(card({ plan, buttons }), record(bench.channel.id), signal);
  return bench.message();
}

/** Sends it to the door, and shows its answer. */
async function send({ conversation, discord }: Bench, deed: Deed): Promise<ChatReceived> {
  const received = await conversation.receive(deed.hook);
  if (received.kind !== 'refused') discord.answered(deed.interaction, received.answer);
  return received;
}

async function request(bench: Bench, deed: Deed): Promise<Request> {
  const received = await send(bench, deed);
  if (received.kind !== 'request') throw new Error(`it is ${received.kind}`);
  return received;
}

describe('what comes to the door', () => {
  it('is believed with a genuine signature of now alone', async () => {
    await using bench = await startBench();
    const { people } = bench.discord;
    const ping = { type: 1 };
    const at = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);
    const { privateKey: key } = generateKeyPairSync('ed25519');
    const genuine = people.sign(ping);
    const hooks = [
      ...[people.sign(ping, { key }), people.sign(ping, { at: at(-6) }), people.sign(ping, { at: at(6) })],
      { ...genuine, body: Buffer.from('{"type":2}') },
      { ...genuine, headers: {} },
      { ...genuine, headers: { ...genuine.headers, 'x-signature-ed25519': 'beef' } },
      { ...genuine, headers: { ...genuine.headers, 'x-signature-timestamp': '1e9' } },
    ];
    for (const hook of hooks) expect(await bench.conversation.receive(hook)).toMatchObject(refusedSignature);
    for (const hook of [genuine, people.sign(ping, { at: at(-4) }), people.sign(ping, { at: at(4) })])
      expect(await bench.conversation.receive(hook)).toEqual({ kind: 'answered', answer: { type: 1 } });
  });

  it('is not believed at all without the public key', async () => {
    await using bench = await startBench({ publicKey: undefined });
    expect(await bench.conversation.receive(bench.discord.people.sign({ type: 1 }))).toMatchObject(
      refusedSignature,
    );
  });

  it.each<[string, unknown]>([
    ['no interaction', { type: 1_000 }],
    ['half of one', { type: 3, id: '1', token: 'x' }],
    ['a token that would lead elsewhere', { ...{ type: 2, id: '1', channel_id: '2' }, token: '../../users' }],
    ['nobody’s', { type: 2, id: '1', token: 'x', channel_id: '2', data: { name: 'autoglm' } }],
    ['a list', []],
  ])('is refused where it is %s', async (_name, payload) => {
    await using bench = await startBench();
    const received = await bench.conversation.receive(bench.discord.people.sign(payload));
    expect(received).toMatchObject({ kind: 'refused', why: 'malformed' });
  });

  it('is refused where it is no JSON', async () => {
    await using bench = await startBench();
    const { people } = bench.discord;
    const { headers } = people.sign('');
    expect(await bench.conversation.receive({ headers, body: Buffer.from('""') })).toMatchObject({
      why: 'malformed',
    });
  });

  it('is answered in words when it is a button of another bot or of an older one', async () => {
    await using bench = await startBench();
    const message = await showCard(bench);
    message.components = [{ type: 1, components: [{ type: 2, custom_id: 'other', label: 'x', style: 1 }] }];
    const deed = bench.discord.people.press({ channel: bench.channel, message, button: 'other' });
    expect(await send(bench, deed)).toMatchObject({ kind: 'answered', answer: { type: 4 } });
    expect(bench.discord.defects()).toEqual([]);
  });
});

describe(`a person in Discord${vendorCheck.words}`, () => {
  it('presses a button, which says what it was for', async () => {
    await using bench = await startBench();
    const message = await showCard(bench);
    const deed = bench.discord.people.press({ channel: bench.channel, message, button: 'confirm' });
    const received = await request(bench, deed);
    const { request: asked, delivery, answer } = received;
    expect(asked).toMatchObject({
      by: { chat: 'discord', team: bench.discord.world.guildId, name: 'mia' },
      channel: bench.channel.id,
      does: { kind: 'press', button: 'confirm', card: 'c0ffee', head, plan: plan.id },
    });
    expect([delivery, answer]).toEqual([`discord:${deed.interaction.id}`, { type: 5, data: { flags: 64 } }]);
  });

  it('has the same delivery when Discord sends a press again', async () => {
    await using bench = await startBench();
    const message = await showCard(bench);
    const deed = bench.discord.people.press({ channel: bench.channel, message, button: 'review' });
    const first = await request(bench, deed);
    const again = { ...deed, hook: bench.discord.people.sign(deed.payload) };
    expect(await request(bench, again)).toEqual(first);
  });

  it.each([
    ['reject', undefined, 'Reject the fix plan', 'en-US'],
    ['dismiss', 'two', '忽略问题', 'zh-CN'],
  ])('is asked for the reason before %s', async (button, value, title, locale) => {
    await using bench = await startBench();
    const message = await showCard(bench);
    const { people } = bench.discord;
    const press = { channel: bench.channel, message, button, ...(value === undefined ? {} : { value }) };
    const opened = people.press(press, { locale });
    expect(await send(bench, opened)).toMatchObject({
      kind: 'answered',
      answer: { type: 9, data: { title } },
    });
    const { request: asked } = await request(bench, people.submit(opened, '  It is meant so. '));
    expect(asked.does).toEqual({
      ...{ kind: 'press', button, card: 'c0ffee', head, plan: plan.id, reason: 'It is meant so.' },
      ...(value === undefined ? {} : { finding: value }),
    });
    expect(bench.discord.defects()).toEqual([]);
  });

  it.each([
    ['link', 'link'],
    ['', ''],
  ])('writes `/autoglm %s`', async (text, expected) => {
    await using bench = await startBench();
    const { request: asked } = await request(bench, bench.discord.people.command(bench.channel, text));
    expect(asked.does).toEqual({ kind: 'command', text: expected });
  });
});

describe(`an answer in Discord${vendorCheck.words}`, () => {
  it('takes the place of what was shown meanwhile, for the person alone', async () => {
    await using bench = await startBench();
    const deed = bench.discord.people.command(bench.channel, 'help');
    const { request: asked } = await request(bench, deed);
    await bench.conversation.answer(asked, { state: 'working', body: 'One moment.' }, signal);
    await bench.conversation.answer(asked, done, signal);
    expect(deed.interaction.shown).toMatchObject({ flags: 64, embeds: [{ description: 'All is well.' }] });
    expect([bench.channel.messages, bench.discord.defects()]).toEqual([[], []]);
  });

  it('has the words beside a diff in the language of the repository, whatever asked for it', () => {
    const press = { card: 'c0ffee', head, plan: plan.id };
    const body = renderAnswer({ ...done, preview: { patch: '+a', press, language: 'zh-CN' } }, 'en');
    expect(body.components).toMatchObject([{ components: [{ label: '确认修复' }, { label: '拒绝' }] }]);
  });

  it('shows a diff with both decisions beside it, which work', async () => {
    await using bench = await startBench();
    const { people } = bench.discord;
    const deed = people.press({
      channel: bench.channel,
      message: await showCard(bench),
      button: 'show-plan',
    });
    const { request: asked } = await request(bench, deed);
    const patch = `--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-\`\`\`@everyone\n+b\n${'+more\n'.repeat(2_000)}`;
    const press = { card: 'c0ffee', head, plan: plan.id };
    await bench.conversation.answer(asked, { ...done, preview: { patch, press } }, signal);
    const [words, diff] = (deed.interaction.shown?.['embeds'] ?? []) as readonly { description: string }[];
    expect(words?.description).toBe('All is well.');
    expect(diff?.description).toMatch(
      /^```diff\n--- a\/a.ts\n(?:.*\n){2}-`\u200B`\u200B`@everyone\n[^`]*\n … 1\d\d\d more lines: .*\n```$/,
    );
    const components = (deed.interaction.shown?.['components'] ?? []) as Message['components'];
    const shown: Message = { ...bench.message(), components };
    const confirmed = await request(
      bench,
      people.press({ channel: bench.channel, message: shown, button: 'confirm' }),
    );
    expect(confirmed.request.does).toEqual({ kind: 'press', button: 'confirm', ...press });
    expect(bench.discord.defects()).toEqual([]);
  });

  it('that comes too late is told of in the thread, without what it says', async () => {
    await using bench = await startBench();
    const message = await showCard(bench);
    const thread = addChannel(bench.discord.world, 'thread', { id: message.id, parent: bench.channel.id });
    const deed = bench.discord.people.press({ channel: bench.channel, message, button: 'confirm' });
    const { request: asked } = await request(bench, deed);
    deed.interaction.isExpired = true;
    await bench.conversation.answer(asked, { ...done, state: 'working' }, signal);
    expect(thread.messages).toEqual([]);
    await bench.conversation.answer(asked, done, signal);
    await bench.conversation.answer(asked, done, signal);
    expect(thread.messages.map(({ content }) => content)).toEqual([
      expect.stringContaining('Ask again to see it'),
    ]);
    expect(bench.discord.defects()).toEqual([]);
  });

  it('that nobody can or wants to see any more is left', async () => {
    await using bench = await startBench();
    const { people, world } = bench.discord;
    for (const spoil of ['isExpired', 'isPutAway'] as const) {
      const deed = people.command(bench.channel, 'help');
      const { request: asked } = await request(bench, deed);
      deed.interaction[spoil] = true;
      await bench.conversation.answer(asked, done, signal);
    }
    expect([...world.channels.values()].flatMap(({ messages }) => messages)).toEqual([]);
  });

  it.each([
    ['rate-limited', tooMany(3)],
    ['service-unavailable', plainFaults.html(503)],
  ])('that Discord did not take is tried again: %s', async (code, fault) => {
    await using bench = await startBench();
    const deed = bench.discord.people.command(bench.channel, 'help');
    const { request: asked } = await request(bench, deed);
    using _ = bench.discord.intercept(once(answering, fault));
    await expect(bench.conversation.answer(asked, done, signal)).rejects.toMatchObject({ code });
    await bench.conversation.answer(asked, done, signal);
    expect(textOf(JSON.stringify(deed.interaction.shown))).toContain('All is well.');
  });

  it('does not tell its secret address in an error', async () => {
    await using bench = await startBench();
    const deed = bench.discord.people.command(bench.channel, 'help');
    const { request: asked } = await request(bench, deed);
    using _ = bench.discord.intercept(once(answering, plainFaults.html(500)));
    const error: unknown = await bench.conversation.answer(asked, done, signal).catch((it: unknown) => it);
    expect(String(error)).not.toContain(deed.interaction.token);
  });
});
