import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import type { ChatRequest } from '../../../src/domain/chat.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { ChatConversation, Notifier } from '../../../src/ports/notifier.ts';
import { interactionsPlugin } from '../../../src/server/interactions/interactions.ts';
import { silentLog } from '../silent-log.ts';
import { startSlack } from './slack.ts';
import type { Slack } from './slack.ts';
import type { People } from './people.ts';
import type { Channel, View } from './world.ts';
import { createSlackChat } from '../../../src/notifiers/slack/slack-chat.ts';

/** The bot’s door at which Slack knocks, and what was kept there. */
export interface Door extends AsyncDisposable {
  readonly slack: Slack;
  readonly people: People;
  readonly channel: Channel;
  readonly notifier: Notifier;
  readonly conversation: ChatConversation;
  /** By the names of their deliveries. */
  readonly kept: ReadonlyMap<string, ChatRequest>;
  /** The newest. */
  request(): ChatRequest;
  /** The newest window that is open. */
  view(): View;
}

/** Milliseconds that a request may take. */
const timeout = 10_000;

export async function openDoor(log: Log = silentLog): Promise<Door> {
  const slack = await startSlack();
  const { apiUrl, botToken, signingSecret } = slack;
  const now = (): Date => new Date();
  const chat = createSlackChat({ apiUrl, botToken, signingSecret, appToken: undefined, timeout, now, log });
  const { conversation, notifier } = chat;
  if (conversation === undefined) throw new Error('nobody can answer');
  const kept = new Map<string, ChatRequest>();
  const app = fastify();
  await app.register(interactionsPlugin, {
    ...{ chat: 'slack', conversation, bodyLimit: 100_000, now },
    store: {
      accept: ({ id }, jobs) => {
        const [job] = jobs;
        const isKnown = kept.has(id);
        if (job?.kind === 'run-chat-command' && !isKnown) kept.set(id, job.payload.request);
        return Promise.resolve(isKnown ? 'known' : 'stored');
      },
    },
    metrics: { delivery: () => undefined },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    ...{ slack, notifier, conversation, kept },
    channel: slack.channel(),
    people: slack.people(`http://127.0.0.1:${port}/interactions/slack`),
    request: () => found([...kept.values()].at(-1), 'request'),
    view: () =>
      found(
        [...slack.world.views.values()].findLast(({ isOpen }) => isOpen),
        'window',
      ),
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await slack[Symbol.asyncDispose]();
    },
  };
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
