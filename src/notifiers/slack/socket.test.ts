import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLog } from '../../../test/kit/silent-log.ts';
import { once } from '../../../test/kit/forge-stand-in/http/faults.ts';
import { startSlack } from '../../../test/kit/slack/slack.ts';
import type { Slack } from '../../../test/kit/slack/slack.ts';
import type { ChatReceived } from '../../ports/notifier.ts';
import { createSlackChat } from './slack-chat.ts';

type Kept = Extract<ChatReceived, { kind: 'request' }>;

let slack: Slack;
let kept: Kept[];
/** Keeping a request waits for it. */
let store: Promise<void>;
let listening: AsyncDisposable | undefined;

beforeEach(async () => {
  slack = await startSlack();
  kept = [];
  store = Promise.resolve();
});
afterEach(async () => {
  await listening?.[Symbol.asyncDispose]();
  listening = undefined;
  await slack[Symbol.asyncDispose]();
});

async function listen(): Promise<void> {
  const { apiUrl, botToken, appToken } = slack;
  const options = { apiUrl, botToken, appToken, signingSecret: undefined, timeout: 10_000 };
  const chat = createSlackChat({ ...options, now: () => new Date(), log: silentLog });
  listening = await chat.listen?.(async (received) => {
    await store;
    kept.push(received);
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

const people = () => slack.people('http://127.0.0.1:9/never');
const command = (text: string) => people().command(slack.channel(), text, { bySocket: true });
const texts = () => kept.map(({ request: { does } }) => (does.kind === 'command' ? does.text : does.button));

describe('a connection to Slack', () => {
  it('brings requests, acknowledged only when they are kept', async () => {
    await listen();
    let isKept = (): void => undefined;
    store = new Promise((resolve) => (isKept = resolve));
    let isAcknowledged = false;
    const sending = command('help').then(() => (isAcknowledged = true));
    await until(() => slack.sockets.count() === 1);
    await sleep(100);
    expect([isAcknowledged, kept]).toEqual([false, []]);
    isKept();
    await sending;
    expect(texts()).toEqual(['help']);
  });

  it('is opened again when Slack asks for it, or when it breaks', async () => {
    await listen();
    await command('first');
    slack.sockets.refresh();
    await until(() => opened() === 2);
    await command('second');
    slack.sockets.cut();
    await until(() => opened() === 3);
    await command('third');
    expect(texts()).toEqual(['first', 'second', 'third']);
  });

  it('is tried again when Slack does not give an address', async () => {
    const body = { ok: false, error: 'invalid_auth' };
    using _fault = slack.intercept(once('apps.connections.open', { kind: 'answer', status: 200, body }));
    await listen();
    await command('at last');
    expect(texts()).toEqual(['at last']);
  });

  it('is closed with what listens, and not opened again', async () => {
    await listen();
    await command('help');
    await listening?.[Symbol.asyncDispose]();
    await until(() => slack.sockets.count() === 0);
    await sleep(50);
    expect([slack.sockets.count(), opened()]).toEqual([0, 1]);
  });

  it('is not there where nothing but requests of Slack are wanted', () => {
    const { apiUrl, botToken, signingSecret } = slack;
    const options = { apiUrl, botToken, signingSecret, appToken: undefined, timeout: 10_000 };
    expect(createSlackChat({ ...options, now: () => new Date(), log: silentLog }).listen).toBeUndefined();
  });
});

function opened(): number {
  return slack
    .requests()
    .filter(({ operation, status }) => operation === 'apps.connections.open' && status === 200).length;
}
