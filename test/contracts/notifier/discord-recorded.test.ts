import { describe, expect, it } from '@jest/globals';
import type { ChatRequest } from '../../../src/domain/chat.ts';
import type { Chat } from '../../../src/ports/notifier.ts';
import { DiscordClient } from '../../../src/notifiers/discord/client.ts';
import { createDiscordChat } from '../../../src/notifiers/discord/discord-chat.ts';
import { registerCommands } from '../../../src/notifiers/discord/register-commands.ts';
import { z } from 'zod';
import { recordedAnswer, replay } from '../../kit/recorded-answers.ts';
import type { Replay } from '../../kit/recorded-answers.ts';
import { silentLog } from '../../kit/silent-log.ts';
import { card, recordAt } from './cards.ts';

const api = '/api/v10';
/** By Discord's own names of its operations. */
const operations = {
  'get-my-user': ['GET', '/users/@me'],
  'list-messages': ['GET', '/channels/290926798999357250/messages'],
  'create-message': ['POST', '/channels/290926798999357250/messages'],
  'update-message': ['PATCH', '/channels/290926798999357250/messages/334385199974967042'],
  'create-thread-from-message': ['POST', '/channels/290926798999357250/messages/334385199974967042/threads'],
  'bulk-set-application-commands': ['PUT', '/applications/80351110224678912/commands'],
  'update-original-webhook-message': ['PATCH', '/webhooks/80351110224678912/token/messages/@original'],
  'create-interaction-response': ['POST', '/interactions/334385199974967050/token/callback'],
} as const;
type Operation = keyof typeof operations;
const names = Object.keys(operations) as readonly Operation[];

const options = {
  ...{ apiUrl: 'https://discord.com/api', token: 'a token', applicationId: '80351110224678912' },
  ...{ requestTimeout: 10_000, now: () => new Date('2026-03-01T10:00:00Z') },
};
const { signal } = new AbortController();
const at = { chat: 'discord', channel: '290926798999357250' } as const;
const message = '334385199974967042';
const place = { message, thread: message };
const user = { chat: 'discord', team: '1', id: '2', name: 'ann' } as const;

/** @param answers Which answer is given to which operation, where it is not the good one. */
function discordAnswers(answers: Readonly<Partial<Record<Operation, string>>> = {}): Replay {
  const calls = names.map((call) => {
    const [method, path] = operations[call];
    return {
      call,
      method,
      path: api + path,
      answer: recordedAnswer('discord', call, answers[call] ?? 'success'),
    };
  });
  return replay('https://discord.com', calls);
}

function discordChat(): Chat {
  return createDiscordChat({ ...options, publicKey: '0'.repeat(64), retryWait: 5, log: silentLog });
}

async function answer(): Promise<void> {
  const request: ChatRequest = {
    ...{ by: user, channel: at.channel, does: { kind: 'command', text: 'help' } },
    replyTo: { token: 'token', language: 'en' },
  };
  await discordChat().conversation?.answer(request, { state: 'done', body: 'Done' }, signal);
}

const show = (record = recordAt(at)) => discordChat().notifier.show(card, record, signal);
const looked = ['get-my-user', 'list-messages'];

describe('what Discord answers', () => {
  it.each<[string, Parameters<typeof discordAnswers>[0], () => Promise<unknown>, unknown, readonly string[]]>(
    [
      ['a message is posted', {}, () => show(), place, [...looked, 'create-message']],
      [
        'one that stands there is found by its mark',
        { 'list-messages': 'marked' },
        () => show(),
        place,
        [...looked, 'update-message'],
      ],
      ['a message is written over', {}, () => show(recordAt(at, place)), place, ['update-message']],
      [
        'a message that a person took away is gone',
        { 'update-message': 'gone' },
        () => show(recordAt(at, place)),
        'gone',
        ['update-message'],
      ],
      ['somebody is answered', {}, answer, undefined, ['update-original-webhook-message']],
      [
        'somebody has put his answer away',
        { 'update-original-webhook-message': 'gone' },
        answer,
        undefined,
        ['update-original-webhook-message'],
      ],
      [
        'an answer is too late',
        { 'update-original-webhook-message': 'late' },
        answer,
        undefined,
        ['update-original-webhook-message'],
      ],
      [
        'the command is registered',
        {},
        () => registerCommands(new DiscordClient(options), signal),
        undefined,
        ['bulk-set-application-commands'],
      ],
    ],
  )('is read rightly: %s', async (_, answers, act, expected, asked) => {
    using discord = discordAnswers(answers);
    expect(await act()).toEqual(expected);
    expect(discord.asked).toEqual(asked);
  });

  it.each(names)('is read as a refusal where it is one, and only there: %s', async (name) => {
    const [method, path] = operations[name];
    const ask = () =>
      new DiscordClient(options).ask({ method, path, ...(method !== 'GET' && { body: {} }) }, z.unknown());
    const { body } = recordedAnswer(
      'discord',
      name,
      name === 'update-original-webhook-message' ? 'late' : 'refused',
    );
    const refused = discordAnswers({
      [name]: name === 'update-original-webhook-message' ? 'late' : 'refused',
    });
    await expect(ask()).rejects.toMatchObject({
      code: 'service-refused',
      message: expect.stringContaining((body as { readonly message: string }).message),
    });
    refused[Symbol.dispose]();
    using _taken = discordAnswers();
    await expect(ask()).resolves.toBeDefined();
  });

  it('is waited for as long as it says', async () => {
    using _limited = discordAnswers({ 'create-message': 'limited' });
    await expect(show()).rejects.toMatchObject({
      code: 'rate-limited',
      // The library adds a moment.
      details: { retryAt: expect.stringMatching(/^2026-03-01T10:01:05/) },
    });
  });
});
