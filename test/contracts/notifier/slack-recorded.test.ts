import { describe, expect, it } from '@jest/globals';
import type { ChatRequest } from '../../../src/domain/chat.ts';
import type { Chat } from '../../../src/ports/notifier.ts';
import { createAsk } from '../../../src/notifiers/slack/client.ts';
import { createSlackChat } from '../../../src/notifiers/slack/slack-chat.ts';
import { recordedAnswer, replay } from '../../kit/recorded-answers.ts';
import type { Replay } from '../../kit/recorded-answers.ts';
import { silentLog } from '../../kit/silent-log.ts';
import { card, note, recordAt } from './cards.ts';

const methods = [
  ...['auth.test', 'chat.postMessage', 'chat.update', 'chat.postEphemeral'],
  ...['conversations.history', 'conversations.replies', 'conversations.list', 'conversations.open'],
  ...['views.open', 'views.update', 'apps.connections.open'],
] as const;
const apiUrl = 'https://slack.com/api/';
const now = new Date('2026-03-01T10:00:00Z');
const { signal } = new AbortController();
const at = { chat: 'slack', channel: 'C123ABC456' } as const;
const user = { chat: 'slack', team: 'T123ABC456', id: 'U123ABC456', name: 'ann' } as const;
const posted = recordAt(at, { message: '1503435956.000247', thread: '1503435956.000247' });

/** @param answers Which answer is given to which method, where it is not the good one. */
function slackAnswers(answers: Readonly<Record<string, string>> = {}): Replay {
  const calls = methods.map((call) => ({
    ...{ call, method: 'POST', path: `/api/${call}` },
    answer: recordedAnswer('slack', call, answers[call] ?? 'success'),
  }));
  return replay('https://slack.com', calls);
}

function slackChat(): Chat {
  const secrets = { botToken: 'xoxb-1', signingSecret: 's', appToken: undefined };
  return createSlackChat({ apiUrl, ...secrets, timeout: 10_000, now: () => now, log: silentLog });
}

async function answer(replyTo: Readonly<Record<string, string>>): Promise<void> {
  const request: ChatRequest = {
    ...{ by: user, channel: at.channel, does: { kind: 'command', text: 'help' } },
    replyTo: { user: user.id, channel: at.channel, ...replyTo },
  };
  await slackChat().conversation?.answer(request, { state: 'done', body: 'Done' }, signal);
}

const show = (record = recordAt(at)) => slackChat().notifier.show(card, record, signal);
const looked = ['auth.test', 'conversations.history'];

describe('what Slack answers', () => {
  it.each<[string, Readonly<Record<string, string>>, () => Promise<unknown>, unknown, readonly string[]]>([
    [
      'a message is posted',
      {},
      () => show(),
      { message: '1503435956.000247', thread: '1503435956.000247' },
      [...looked, 'chat.postMessage'],
    ],
    [
      'one that stands there is found by its mark',
      { 'conversations.history': 'marked' },
      () => show(),
      { message: '1512104434.000490', thread: '1512104434.000490' },
      [...looked, 'chat.update'],
    ],
    [
      'a channel is found by its name',
      {},
      () => show(recordAt({ ...at, channel: '#general' }, { message: '1' })),
      { message: '1', thread: '1' },
      ['conversations.list', 'chat.update'],
    ],
    [
      'a message that a person took away is gone',
      { 'chat.update': 'gone' },
      () => show(posted),
      'gone',
      ['chat.update'],
    ],
    [
      'details are told in its thread',
      {},
      () => slackChat().notifier.tell(note, posted, signal),
      undefined,
      ['auth.test', 'conversations.replies', 'chat.postMessage'],
    ],
    [
      'and nowhere when it is gone',
      { 'conversations.replies': 'gone' },
      () => slackChat().notifier.tell(note, posted, signal),
      undefined,
      ['auth.test', 'conversations.replies'],
    ],
    [
      'somebody is told alone',
      {},
      () => slackChat().notifier.direct?.(note, user, signal) ?? Promise.resolve(),
      undefined,
      ['conversations.open', ...looked, 'chat.postMessage'],
    ],
    ['somebody is answered', {}, () => answer({}), undefined, ['chat.postEphemeral']],
    ['and in his window', {}, () => answer({ view: 'VNM522E2U' }), undefined, ['views.update']],
    [
      'and beside one that he has closed',
      { 'views.update': 'refused' },
      () => answer({ view: 'VNM522E2U' }),
      undefined,
      ['views.update', 'chat.postEphemeral'],
    ],
  ])('is read rightly: %s', async (_, answers, act, expected, asked) => {
    using slack = slackAnswers(answers);
    expect(await act()).toEqual(expected);
    expect(slack.asked).toEqual(asked);
  });

  it.each(methods)('is read as a refusal where it is one, and only there: %s', async (method) => {
    const ask = createAsk({ apiUrl, token: 'xoxb-1', timeout: 10_000 });
    const call = () => ask(method, (slack) => slack.apiCall(method));
    using _refused = slackAnswers({ [method]: 'refused' });
    const { error } = recordedAnswer('slack', method, 'refused').body as { readonly error: string };
    await expect(call()).rejects.toMatchObject({
      code: 'service-refused',
      message: expect.stringContaining(error),
    });
    _refused[Symbol.dispose]();
    using _taken = slackAnswers();
    expect(await call()).toMatchObject({ ok: true });
  });

  it('is waited for as long as it says', async () => {
    using _limited = slackAnswers({ 'chat.postMessage': 'limited' });
    const before = Date.now();
    const error = await show().catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'rate-limited' });
    const { retryAt = '' } = (error as { readonly details: Readonly<Record<string, string>> }).details;
    expect(Date.parse(retryAt) - before).toBeGreaterThanOrEqual(30_000);
  });
});
