import type { SlackSettings } from '../../config/slack-settings.ts';
import type { Log } from '../../ports/log.ts';
import type { Chat } from '../../ports/notifier.ts';
import { createAsk } from './client.ts';
import { SlackConversation } from './slack-conversation.ts';
import { SlackNotifier } from './slack-notifier.ts';

export interface SlackChatOptions extends Omit<SlackSettings, 'channel'> {
  /** Milliseconds that Slack has to answer one request. */
  readonly timeout: number;
  readonly now: () => Date;
  readonly log: Log;
}

/** Milliseconds: Slack waits three seconds for our answer, and what is asked of it meanwhile has to fit in. */
const atOnce = 2_000;

export function createSlackChat(options: SlackChatOptions): Chat {
  const { apiUrl, botToken: token, appToken, timeout, now, log } = options;
  const ask = createAsk({ apiUrl, token, timeout });
  const askAtOnce = createAsk({ apiUrl, token, timeout: Math.min(timeout, atOnce) });
  const conversation = new SlackConversation({ ...options, ask, askAtOnce });
  const chat: Chat = { notifier: new SlackNotifier(ask, now), conversation };
  if (appToken === undefined) return chat;
  return {
    ...chat,
    // The library of the socket costs memory that others need not spend.
    listen: async (onRequest) => {
      const { openSocket } = await import('./socket.ts');
      return openSocket({ apiUrl, appToken, timeout, log, conversation, onRequest });
    },
  };
}
