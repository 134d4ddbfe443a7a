import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { messageOf } from '../../domain/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { Chat } from '../../ports/notifier.ts';
import { clientOptions, silent } from './client.ts';
import type { SlackConversation } from './slack-conversation.ts';

export interface SocketOptions {
  readonly apiUrl: string;
  readonly appToken: string;
  /** Milliseconds that Slack has to answer one request. */
  readonly timeout: number;
  readonly log: Log;
  readonly conversation: Pick<SlackConversation, 'receiveFromSocket'>;
  readonly onRequest: Parameters<NonNullable<Chat['listen']>>[0];
}

/** What the library tells of a message; `ack` is what Slack waits for, three seconds. */
interface Envelope {
  readonly type: string;
  readonly body: unknown;
  readonly ack: (answer?: Record<string, unknown>) => Promise<void>;
}

/** Milliseconds between two attempts to connect: at first, and at most. */
const firstWait = 1_000;
const longestWait = 60_000;
/** Milliseconds that Slack has to close the connection from its side. */
const closing = 1_000;

/**
 * Keeps a connection open through which Slack tells what people do. The library's own way to connect again is left off:
 * an error in it goes to nobody, and ends the process.
 */
export function openSocket(options: SocketOptions): AsyncDisposable {
  const stopping = new AbortController();
  const open = new Set<Promise<void>>();
  const running = keepConnected(options, open, stopping.signal);
  return {
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await running;
      await Promise.all(open);
    },
  };
}

async function keepConnected(
  options: SocketOptions,
  open: Set<Promise<void>>,
  signal: AbortSignal,
): Promise<void> {
  const { log } = options;
  const isStopped = (): boolean => signal.aborted;
  let wait = firstWait;
  while (!isStopped()) {
    try {
      await connectOnce(options, open, signal);
      wait = firstWait;
      log.debug({ chat: 'slack' }, 'socket closed');
    } catch (error) {
      if (isStopped()) return;
      const why = error === undefined ? 'it was closed at once' : messageOf(error);
      log.warn({ chat: 'slack', why, wait }, 'no socket to the chat');
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      wait = Math.min(wait * 2, longestWait);
    }
  }
}

/** Ends when the connection does. @throws {Error} There was none. */
async function connectOnce(
  { apiUrl, appToken, timeout, log, conversation, onRequest }: SocketOptions,
  open: Set<Promise<void>>,
  signal: AbortSignal,
): Promise<void> {
  const client = new SocketModeClient({
    appToken,
    logger: silent,
    autoReconnectEnabled: false,
    clientOptions: { ...clientOptions(timeout, signal), slackApiUrl: apiUrl },
  });
  client.on('slack_event', (envelope: Envelope) => {
    const taking = take(envelope, conversation, onRequest)
      .catch((error: unknown) => log.warn({ chat: 'slack', why: messageOf(error) }, 'message of a chat lost'))
      .finally(() => open.delete(taking));
    open.add(taking);
  });
  const over = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  const stop = (): void => void close(client);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await client.start();
    // It was to be stopped in between, when there was nothing to be closed yet.
    if (signal.aborted) await close(client);
    log.info({ chat: 'slack' }, 'socket open');
    await over;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The library waits half a minute for the other side. */
async function close(client: SocketModeClient): Promise<void> {
  const closed = client.disconnect();
  await Promise.race([closed, sleep(closing, undefined, { ref: false })]);
  if (client.websocket?.isActive() === false) client.websocket.disconnect();
}

/** Acknowledged only when it is kept: Slack sends it again otherwise. */
async function take(
  { type, body, ack }: Envelope,
  conversation: SocketOptions['conversation'],
  onRequest: SocketOptions['onRequest'],
): Promise<void> {
  if (type !== 'slash_commands' && type !== 'interactive') return ack();
  const received = await conversation.receiveFromSocket(type, body);
  if (received.kind === 'refused') throw new Error(received.detail);
  if (received.kind === 'request') await onRequest(received);
  await ack(received.answer as Record<string, unknown> | undefined);
}
