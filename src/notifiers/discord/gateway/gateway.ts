import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isAppError, messageOf } from '../../../domain/errors.ts';
import type { Log } from '../../../ports/log.ts';
import type { DiscordClient } from '../client.ts';
import { runConnection } from './connection.ts';
import type { Session } from './frames.ts';

export interface GatewayOptions {
  readonly client: DiscordClient;
  readonly token: string;
  readonly onInteraction: (payload: unknown) => void;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Milliseconds before the second attempt to connect; each further wait is twice as long. */
  readonly firstWait?: number;
}

/** Milliseconds. */
const longestWait = 60_000;

/**
 * Keeps a connection to Discord's gateway open until the signal aborts. A broken one is taken up where it broke.
 * Ends, with a line in the log, when Discord will not have us. https://discord.com/developers/docs/events/gateway
 */
export async function keepConnected(options: GatewayOptions): Promise<void> {
  const { signal, log, firstWait = 1_000 } = options;
  const isOver = (): boolean => signal.aborted;
  let session: Session | undefined;
  let wait = firstWait;
  while (!isOver()) {
    try {
      const url = session?.url ?? (await gatewayUrl(options));
      const end = await runConnection({ ...options, url, session });
      session = end.session;
      if (end.wasReady) wait = firstWait;
      if (!isOver()) log.info({ resumes: session !== undefined }, 'the connection to Discord ended');
    } catch (error) {
      if (isOver()) return;
      if (isAppError(error, 'service-refused')) {
        log.error({ why: error.message }, 'Discord refuses the connection: nobody can press a button there');
        return;
      }
      session = undefined;
      log.warn({ why: messageOf(error) }, 'no connection to Discord');
    }
    await sleep(wait, undefined, { signal }).catch(() => undefined);
    wait = Math.min(longestWait, wait * 2);
  }
}

async function gatewayUrl({ client, signal }: GatewayOptions): Promise<string> {
  const shape = z.object({ url: z.string().regex(/^wss?:\/\//) });
  return (await client.ask({ method: 'GET', path: '/gateway/bot', signal }, shape)).url;
}
