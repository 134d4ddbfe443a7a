import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isAppError, messageOf } from '../../domain/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { Chat, ChatReceived } from '../../ports/notifier.ts';
import type { DiscordClient } from './client.ts';
import { keepConnected } from './gateway/gateway.ts';
import { readPayload } from './read-interaction.ts';
import { registerCommands } from './register-commands.ts';

export interface ListenOptions {
  readonly client: DiscordClient;
  readonly log: Log;
  /** For the gateway; undefined: interactions come to the door. */
  readonly token: string | undefined;
  /** Milliseconds before something that failed is tried again. */
  readonly retryWait?: number | undefined;
}

type OnRequest = Parameters<NonNullable<Chat['listen']>>[0];

/** Where interactions are answered that came through the gateway. */
const callback = z.object({ id: z.string(), token: z.string().regex(/^[\w.~-]+$/) });

/** Tells Discord the commands and, where it is wanted, takes interactions from the gateway. Waits for neither. */
export function listen(options: ListenOptions, onRequest: OnRequest): AsyncDisposable {
  const { client, log, token, retryWait } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = [keepRegistering(options, signal)];
  const open = new Set<Promise<void>>();
  const onInteraction = (payload: unknown): void => {
    const answering = answer(payload, options, onRequest).finally(() => open.delete(answering));
    open.add(answering);
  };
  if (token !== undefined)
    running.push(
      keepConnected({
        ...{ client, token, log, signal, onInteraction },
        ...(retryWait === undefined ? {} : { firstWait: retryWait }),
      }),
    );
  return {
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await Promise.all(running);
      await Promise.all(open);
    },
  };
}

/** Until Discord took it; a start does not wait for that. */
async function keepRegistering(options: ListenOptions, signal: AbortSignal): Promise<void> {
  const { client, log, retryWait = 60_000 } = options;
  const isOver = (): boolean => signal.aborted;
  while (!isOver()) {
    try {
      await registerCommands(client, signal);
      return;
    } catch (error) {
      if (isOver()) return;
      log.warn({ why: messageOf(error) }, 'Discord does not take the command /autoglm');
      if (isAppError(error, 'service-refused')) return;
      await sleep(retryWait, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Answered after it was kept, as at the door. Never throws. */
async function answer(payload: unknown, { client, log }: ListenOptions, onRequest: OnRequest): Promise<void> {
  const received: ChatReceived = readPayload(payload);
  if (received.kind === 'refused') {
    log.warn({ why: received.why, detail: received.detail }, 'interaction refused');
    return;
  }
  try {
    if (received.kind === 'request') await onRequest(received);
    const { id, token } = callback.parse(payload);
    const path = `/interactions/${id}/${token}/callback` as const;
    const body = received.answer;
    await client.ask({ method: 'POST', path, body, isAnonymous: true }, z.unknown());
  } catch (error) {
    log.warn({ why: messageOf(error) }, 'an interaction of Discord was not answered');
  }
}
