import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { card, note, recordAt } from '../../../test/contracts/notifier/cards.ts';
import { once, plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import type { Fault } from '../../../test/kit/forge-stand-in/http/faults.ts';
import { wordsOf } from '../../../test/kit/slack/block-kit.ts';
import { silentLog } from '../../../test/kit/silent-log.ts';
import { startSlack } from '../../../test/kit/slack/slack.ts';
import type { Slack } from '../../../test/kit/slack/slack.ts';
import { nextTs } from '../../../test/kit/slack/world.ts';
import { isAppError } from '../../domain/errors.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { createSlackChat } from './slack-chat.ts';

const never = new AbortController().signal;

let slack: Slack;
let notifier: Notifier;
/** Waits for a third of a second. */
let impatient: Notifier;

beforeEach(async () => {
  slack = await startSlack();
  const { apiUrl, botToken, signingSecret } = slack;
  const now = (): Date => new Date();
  const options = { apiUrl, botToken, signingSecret, appToken: undefined, now, log: silentLog };
  notifier = createSlackChat({ ...options, timeout: 10_000 }).notifier;
  impatient = createSlackChat({ ...options, timeout: 300 }).notifier;
});
afterEach(async () => {
  expect([...slack.refusals(), ...slack.defects()]).toEqual([]);
  await slack[Symbol.asyncDispose]();
});

function show(channel: string) {
  return notifier.show(card, recordAt({ chat: 'slack', channel }), never);
}

async function errorOf(doing: Promise<unknown>): Promise<string> {
  const error: unknown = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isAppError(error) ? `${error.code} ${error.message}` : String(error);
}

describe('a message in Slack', () => {
  it('goes to a channel that is named by its name, which is asked for once', async () => {
    for (let other = 0; other < 250; other++) slack.channel(`other-${other}`);
    const channel = slack.channel('reviews');
    await show('#reviews');
    await show('reviews');
    const asked = slack.requests().filter(({ operation }) => operation === 'conversations.list');
    expect([channel.messages.length, asked.length]).toEqual([1, 2]);
  });

  it('to a channel that nobody knows is refused, with what to do', async () => {
    expect(await errorOf(show('#nowhere'))).toMatch(/^service-refused .*#nowhere.*invite the app there/);
  });

  it('is found again although two hundred others came after it', async () => {
    const channel = slack.channel();
    {
      using _fault = slack.intercept(once('chat.postMessage', plainFaults.loseAnswer()));
      await errorOf(show(channel.id));
    }
    const { world } = slack;
    for (let other = 0; other < 250; other++) {
      const words = { text: 'Hello', blocks: [], metadata: undefined };
      channel.messages.push({ ts: nextTs(world), bot: 'B0000002', thread: undefined, ...words });
    }
    await show(channel.id);
    expect(channel.messages.filter(({ bot }) => bot === world.bot)).toHaveLength(1);
  });

  it('asks once who we are, and then writes over with one request', async () => {
    const { id: channel } = slack.channel();
    const place = await show(channel);
    if (place === 'gone') throw new Error('gone');
    await notifier.show(card, recordAt({ chat: 'slack', channel }, place), never);
    expect(slack.requests().map(({ operation }) => operation)).toEqual([
      'auth.test',
      'conversations.history',
      'chat.postMessage',
      'chat.update',
    ]);
  });

  it('to one person is said once, to him alone', async () => {
    const to = { chat: 'slack', team: 'T0000001', id: 'U_ann', name: 'ann' } as const;
    await notifier.direct?.(note, to, never);
    await notifier.direct?.(note, to, never);
    const own = [...slack.world.channels.values()].find(({ name }) => name === 'U_ann');
    expect(own?.messages.map(({ blocks }) => wordsOf(blocks))).toEqual([
      expect.stringContaining('p1a2b3c4d'),
    ]);
  });
});

describe('what Slack answers', () => {
  const refusal = (error: string): Fault => ({ kind: 'answer', status: 200, body: { ok: false, error } });

  it.each<[string, Fault, RegExp]>([
    [
      'a token that was revoked',
      refusal('token_revoked'),
      /^service-refused .*install the app again.*SLACK_BOT_TOKEN/,
    ],
    ['a token that is none', refusal('invalid_auth'), /^service-refused .*SLACK_BOT_TOKEN/],
    ['a channel that it does not know', refusal('channel_not_found'), /^service-refused .*\/invite/],
    ['a channel that we are not in', refusal('not_in_channel'), /^service-refused .*\/invite/],
    ['a channel in the archive', refusal('is_archived'), /^service-refused .*archived/],
    ['a scope that is missing', refusal('missing_scope'), /^service-refused .*manifest/],
    ['a reason of its own', refusal('something_new'), /^service-refused .*something_new/],
    [
      'an address that is not there',
      { kind: 'answer', status: 404, text: 'x' },
      /^service-refused .*status 404/,
    ],
    ['that it is too much', refusal('ratelimited'), /^rate-limited /],
    ['429 without a time', { kind: 'answer', status: 429, text: '' }, /^rate-limited /],
    ['that it is out of order', refusal('internal_error'), /^service-unavailable /],
    ['500', { kind: 'answer', status: 500, text: '' }, /^service-unavailable .*status 500/],
    ['a page of HTML as a success', plainFaults.html(200), /^service-unavailable .*no JSON/],
    ['half of it', plainFaults.truncate(), /^service-unavailable /],
    ['nothing, for the connection broke', plainFaults.reset(), /^service-unavailable /],
  ])('%s is told in words', async (_, fault, expected) => {
    const { id } = slack.channel();
    using _fault = slack.intercept(once('chat.postMessage', fault));
    expect(await errorOf(show(id))).toMatch(expected);
    const attempts = slack.requests().filter(({ operation }) => operation === 'chat.postMessage');
    // The queue tries again, not the library.
    expect(attempts).toHaveLength(1);
  });

  it('nothing is told in words', async () => {
    using _fault = slack.intercept(once('auth.test', plainFaults.hang()));
    const record = recordAt({ chat: 'slack', channel: slack.channel().id });
    expect(await errorOf(impatient.show(card, record, never))).toMatch(
      /^service-unavailable .*no answer within 0.3 s/,
    );
  });
});
