import { describe, expect, it } from '@jest/globals';
import { tooMany } from '../../../test/kit/discord/discord.ts';
import { addChannel } from '../../../test/kit/discord/world.ts';
import { once, plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import type { Fault } from '../../../test/kit/forge-stand-in/http/faults.ts';
import type { WeeklyDigest } from '../../domain/change-card.ts';
import { isAppError } from '../../domain/errors.ts';
import type { AppError } from '../../domain/errors.ts';
import { vendorCheck } from '../../../test/kit/discord/check-body.ts';
import { startBench } from './test-kit/bench.ts';
import type { Bench } from './test-kit/bench.ts';
import { card, finding, record } from './test-kit/samples.ts';

const { signal } = new AbortController();
const posting = 'POST /channels/{}/messages';
const editing = 'PATCH /channels/{}/messages/{}';
const note = { name: 'n1:review-finished', language: 'en', heading: 'Reviewed', items: [] } as const;

async function failure(doing: Promise<unknown>): Promise<AppError> {
  const error: unknown = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isAppError(error)) throw new Error('it did not fail as it should');
  return error;
}

/** @returns The record after the card was shown. */
async function shown({ notifier, channel }: Bench, code = 'c0ffee') {
  const before = record(channel.id, { code });
  const place = await notifier.show(card({ code }), before, signal);
  if (place === 'gone') throw new Error('it is gone');
  return { ...before, ...place };
}

describe('a limit of Discord', () => {
  it('that announces itself is not run into: the next request is not even sent', async () => {
    await using bench = await startBench();
    const place = await shown(bench);
    const spent = { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': '4' };
    const body = { id: bench.message().id };
    const last: Fault = {
      kind: 'answer',
      status: 200,
      body,
      headers: { ...spent, 'x-ratelimit-bucket': 'b' },
    };
    using _ = bench.discord.intercept(once(editing, last, { times: 2 }));
    // The library leaves a timer behind for as long: this comes first, so that it is over by the end of the file.
    // By the first answer the library learns what it counts, by the second one that nothing is left of it.
    await bench.notifier.show(card(), place, signal);
    await bench.notifier.show(card(), place, signal);
    const before = bench.discord.requests().length;
    const error = await failure(bench.notifier.show(card(), place, signal));
    expect([error.code, bench.discord.requests().length]).toEqual(['rate-limited', before]);
  });
});

describe(`the message about a change${vendorCheck.words}`, () => {
  it('is posted once, then written over', async () => {
    await using bench = await startBench();
    const place = await shown(bench);
    expect(place.message).toBe(bench.message().id);
    expect(await bench.notifier.show(card({ title: 'Sell boots' }), place, signal)).toEqual({
      message: place.message,
      thread: place.message,
    });
    expect(bench.message()).toMatchObject({ isEdited: true, embeds: [{ title: 'Sell boots' }] });
    expect(bench.discord.defects()).toEqual([]);
  });

  it('is found again when the answer to its post was lost', async () => {
    await using bench = await startBench();
    using _ = bench.discord.intercept(once(posting, plainFaults.loseAnswer(), { phase: 'after' }));
    expect((await failure(shown(bench))).code).toBe('service-unavailable');
    expect((await shown(bench)).message).toBe(bench.message().id);
  });

  it('is found again behind hundreds of others, and without the help of the nonce', async () => {
    await using bench = await startBench();
    const { channel, discord } = bench;
    const author = { id: discord.people.idOf('mia'), username: 'mia', bot: false };
    const since = new Date();
    for (let count = 0; count < 250; count++)
      channel.messages.push({
        ...{ id: discord.world.newId(), author, nonce: undefined, content: 'hello', isEdited: false },
        ...{ embeds: [], components: [] },
      });
    const place = await shown(bench);
    channel.messages.splice(-1, 1, { ...channel.messages.at(-1), nonce: undefined } as never);
    const before = record(channel.id, { since });
    expect(await bench.notifier.show(card(), before, signal)).toMatchObject({ message: place.message });
    expect(channel.messages).toHaveLength(251);
  });

  it('is not mistaken for what somebody else made to look like it', async () => {
    await using bench = await startBench();
    const { channel, discord } = bench;
    await shown(bench);
    const author = { id: discord.people.idOf('mallory'), username: 'mallory', bot: true };
    channel.messages.splice(0, 1, { ...bench.message(), author, nonce: undefined });
    await shown(bench);
    expect(channel.messages.map((one) => one.author.id)).toEqual([author.id, discord.world.botId]);
  });

  it('is found again where Discord forgot the mark of another card of the channel', async () => {
    await using bench = await startBench();
    await shown(bench, 'first');
    await shown(bench, 'second');
    expect(bench.channel.messages).toHaveLength(2);
  });

  it('is gone when a person took it away, and does not come back', async () => {
    await using bench = await startBench();
    const place = await shown(bench);
    bench.channel.messages.length = 0;
    expect(await bench.notifier.show(card(), place, signal)).toBe('gone');
    expect(bench.channel.messages).toEqual([]);
  });

  it('calls nobody, whatever its title says', async () => {
    await using bench = await startBench();
    const title = '@everyone <@123> <@&5> [click](https://evil.example) https://evil.example ||x|| `@here`';
    await bench.notifier.show(card({ title }), record(bench.channel.id), signal);
    const body = bench.discord.requests().find(({ operation }) => operation === posting)?.body;
    expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(bench.message().embeds[0]?.['title']).toBe(
      '@\u200Beveryone \\<@\u200B123\\> \\<@\u200B&5\\> \\[click\\]\\(https\\://evil.example\\) https\\://evil.example \\|\\|x\\|\\| `@here`',
    );
  });
});

describe('what is said below a card', () => {
  it('opens a thread at it, and goes on there', async () => {
    await using bench = await startBench();
    const place = await shown(bench);
    await bench.notifier.tell(note, place, signal);
    await bench.notifier.tell({ ...note, name: 'n2:review-finished' }, place, signal);
    const thread = bench.discord.thread(bench.message().id);
    expect([thread?.name, thread?.messages.length]).toEqual(['acme/shop #7', 2]);
    expect(bench.discord.defects()).toEqual([]);
  });

  it('is said once, though its answer or that of its thread was lost', async () => {
    await using bench = await startBench();
    const place = await shown(bench);
    const opening = 'POST /channels/{}/messages/{}/threads';
    for (const operation of [opening, posting]) {
      using _ = bench.discord.intercept(once(operation, plainFaults.loseAnswer(), { phase: 'after' }));
      expect((await failure(bench.notifier.tell(note, place, signal))).code).toBe('service-unavailable');
    }
    const thread = bench.discord.thread(bench.message().id);
    thread?.messages.splice(0, 1, { ...thread.messages[0], nonce: undefined } as never);
    await bench.notifier.tell(note, place, signal);
    expect(thread?.messages).toHaveLength(1);
  });

  it('stays in the thread when the card is gone, and is left where there is neither', async () => {
    await using bench = await startBench();
    const place = await shown(bench);
    bench.channel.messages.length = 0;
    await bench.notifier.tell(note, place, signal);
    expect(bench.discord.world.channels.size).toBe(1);
    await bench.notifier.tell(note, { ...place, message: undefined }, signal);
    addChannel(bench.discord.world, 'thread', { id: place.message ?? '', parent: bench.channel.id });
    await bench.notifier.tell(note, place, signal);
    expect(bench.discord.thread(place.message ?? '')?.messages).toHaveLength(1);
  });

  it('lists its items with their addresses', async () => {
    await using bench = await startBench();
    const place = await shown(bench);
    const items = [
      { text: '`a.ts:1` is **odd**', url: 'https://forge.example/(a)' },
      { text: 'click', url: 'javascript:alert(1)' },
    ];
    await bench.notifier.tell({ ...note, items }, place, signal);
    const [said] = bench.discord.thread(bench.message().id)?.messages ?? [];
    expect(said?.embeds[0]?.['description']).toBe(
      '- [`a.ts:1` is \\*\\*odd\\*\\*](https://forge.example/%28a%29)\n- click',
    );
  });
});

describe('the digest of a week', () => {
  const digest: WeeklyDigest = {
    ...{
      name: '2026-W48:discord:1',
      language: 'zh-CN',
      from: '2026-11-16T00:00:00Z',
      to: '2026-11-23T00:00:00Z',
    },
    ...{ found: 12, fixed: 7, dismissed: 1, medianSecondsToFix: 7_300 },
    openPlans: [{ plan: 'p1', change: 'acme/shop#7', url: 'https://forge.example/acme/shop/pull/7' }],
  };

  it('is posted once, though its answer was lost', async () => {
    await using bench = await startBench();
    const to = { chat: 'discord', channel: bench.channel.id } as const;
    using _ = bench.discord.intercept(once(posting, plainFaults.loseAnswer(), { phase: 'after' }));
    expect((await failure(bench.notifier.digest(digest, to, signal))).code).toBe('service-unavailable');
    await bench.notifier.digest(digest, to, signal);
    expect(bench.message().embeds).toMatchObject([
      { title: '一周小结：2026-11-16 至 2026-11-23', fields: [{ value: '12' }, {}, {}, { value: '2小时' }] },
    ]);
    expect(bench.discord.defects()).toEqual([]);
  });
});

describe('a failure of Discord', () => {
  it('that asks to wait is told with the time, and the library does not wait by itself', async () => {
    await using bench = await startBench();
    using _ = bench.discord.intercept(once(posting, tooMany(40)));
    const error = await failure(shown(bench));
    expect(error.code).toBe('rate-limited');
    const wait = Date.parse(error.details['retryAt'] ?? '') - Date.now();
    expect([wait > 35_000, wait < 41_000]).toEqual([true, true]);
  });

  it('that asks for less than a second is waited out, and nothing is posted twice', async () => {
    await using bench = await startBench();
    using _ = bench.discord.intercept(once(posting, tooMany(1), { times: 2 }));
    expect((await shown(bench)).message).toBe(bench.message().id);
  });

  it.each<[string, Fault]>([
    ['a broken server', { kind: 'answer', status: 500, body: { message: '500', code: 0 } }],
    ['a page of a proxy', plainFaults.html(502)],
    ['a page in place of an answer', plainFaults.html(200)],
    ['a connection that breaks', plainFaults.reset()],
    ['an answer that is cut off', plainFaults.truncate()],
    ['another answer than documented', { kind: 'answer', status: 200, body: { ids: [] } }],
  ])('passes by itself: %s', async (_name, fault) => {
    await using bench = await startBench();
    using _ = bench.discord.intercept(once(posting, fault));
    expect((await failure(shown(bench))).code).toBe('service-unavailable');
    await shown(bench);
    expect(bench.channel.messages).toHaveLength(1);
  });

  it('that is no answer at all is not waited for', async () => {
    await using bench = await startBench({ requestTimeout: 50 });
    using _ = bench.discord.intercept(once('GET /users/@me', plainFaults.hang(), { times: 99 }));
    const error = await failure(shown(bench));
    expect([error.code, error.message]).toEqual([
      'service-unavailable',
      expect.stringContaining('no answer within 0.05 s'),
    ]);
  });

  it('is not asked any more by a job that was called off', async () => {
    await using bench = await startBench();
    const called = AbortSignal.abort(new Error('called off'));
    await expect(bench.notifier.show(card(), record(bench.channel.id), called)).rejects.toThrow('called off');
    expect(bench.channel.messages).toEqual([]);
  });

  it.each<[string, (bench: Bench) => void, string]>([
    ['a revoked token', ({ discord }) => void (discord.world.token = 'another'), 'copy the present one'],
    ['a deleted channel', ({ discord }) => discord.world.channels.clear(), 'correct DISCORD_CHANNEL_ID'],
    ['a hidden channel', ({ channel }) => void (channel.access = 'hidden'), 'give it the permission View'],
    ['a channel to read', ({ channel }) => void (channel.access = 'read-only'), 'Send Messages, Embed Links'],
  ])('that stays says what to do: %s', async (_name, spoil, advice) => {
    await using bench = await startBench();
    spoil(bench);
    const error = await failure(shown(bench));
    expect([error.code, error.message]).toEqual(['service-refused', expect.stringContaining(advice)]);
  });

  it('does not outlast the time in which a token was refused', async () => {
    await using bench = await startBench();
    const { token } = bench.discord.world;
    bench.discord.world.token = 'another';
    expect((await failure(shown(bench))).code).toBe('service-refused');
    bench.discord.world.token = token;
    expect((await shown(bench)).message).toBeDefined();
  });

  it('is not provoked by the name of a channel that is none', async () => {
    await using bench = await startBench();
    const odd = record('../users/@me');
    const error = await failure(bench.notifier.show(card({ findings: [finding('x')] }), odd, signal));
    expect([error.code, bench.discord.requests()]).toEqual(['service-refused', []]);
  });
});
