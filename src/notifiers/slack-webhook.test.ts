import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCard, card, plan, recordAt, week } from '../../test/contracts/notifier/cards.ts';
import { once, plainFaults } from '../../test/kit/forge-stand-in/http/faults.ts';
import type { Fault } from '../../test/kit/forge-stand-in/http/faults.ts';
import { wordsOf } from '../../test/kit/slack/block-kit.ts';
import { startSlack } from '../../test/kit/slack/slack.ts';
import type { Slack } from '../../test/kit/slack/slack.ts';
import type { Channel } from '../../test/kit/slack/world.ts';
import type { ChangeCard } from '../domain/change-card.ts';
import { createSlackWebhook } from './slack-webhook.ts';

const never = new AbortController().signal;
const to = { chat: 'slack-webhook', channel: '' } as const;

let slack: Slack;
let channel: Channel;

beforeAll(async () => {
  slack = await startSlack();
  channel = slack.channel();
});
afterAll(async () => {
  expect([...slack.refusals(), ...slack.defects()]).toEqual([]);
  await slack[Symbol.asyncDispose]();
});

function webhook(path = `services/${channel.id}`, timeout = 10_000) {
  const url = slack.apiUrl.replace('api/', path);
  return createSlackWebhook({ url, timeout, now: () => new Date() }).notifier;
}

async function shown(more: Partial<ChangeCard>): Promise<string> {
  await webhook().show({ ...card, ...more }, recordAt(to), never);
  return wordsOf(channel.messages.at(-1)?.blocks);
}

describe('a message to an incoming webhook', () => {
  it('tells of a change as others do, without buttons', async () => {
    const words = await shown({});
    expect(words).toContain('Save the cart');
    expect(JSON.stringify(channel.messages.at(-1)?.blocks)).not.toContain('button');
  });

  it.each<[string, Partial<ChangeCard>, string | undefined]>([
    ['a plan waits', { plan }, '/autoglm confirm p1a2b3c4d'],
    ['there are fixes', { plan: undefined }, '/autoglm fix all'],
    ['there is nothing to fix', { plan: undefined, fixable: 0 }, undefined],
    ['it is merged', { state: 'merged' }, undefined],
  ])('when %s, says what can be written below the change', async (_, more, hint) => {
    const words = await shown(more);
    expect(/\/autoglm [a-z]+ \w+/.exec(words)?.[0]).toBe(hint);
  });

  it('tells of a week too', async () => {
    await webhook().digest(week, to, never);
    expect(wordsOf(channel.messages.at(-1)?.blocks)).toContain('12 found');
  });

  it('is taken, whatever outsiders write', async () => {
    await fc.assert(
      fc.asyncProperty(anyCard, (any) =>
        webhook()
          .show(any, recordAt(to), never)
          .then(() => undefined),
      ),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it.each<[string, Fault, string]>([
    ['was taken, and its answer lost', plainFaults.loseAnswer(), 'service-unavailable'],
    ['met an error', { kind: 'answer', status: 500, text: '' }, 'service-unavailable'],
    [
      'comes too early',
      { kind: 'answer', status: 429, text: '', headers: { 'retry-after': '7' } },
      'rate-limited',
    ],
    ['is not wanted', { kind: 'answer', status: 403, text: 'invalid_token' }, 'service-refused'],
  ])('that %s says so', async (_, fault, expected) => {
    using _fault = slack.intercept(once('webhook', fault));
    await expect(shown({})).rejects.toMatchObject({ code: expected });
  });

  it('that gets no answer says so', async () => {
    using _fault = slack.intercept(once('webhook', plainFaults.hang()));
    const impatient = webhook(undefined, 300);
    await expect(impatient.show(card, recordAt(to), never)).rejects.toMatchObject({
      code: 'service-unavailable',
    });
  });

  it('to an address that is gone is refused, and its address, a secret, is not told', async () => {
    const error: unknown = await webhook('services/SECRET')
      .show(card, recordAt(to), never)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'service-refused',
      message: expect.stringContaining('SLACK_WEBHOOK_URL') as unknown,
    });
    expect(String(error)).not.toContain('SECRET');
  });
});
