import type { Ask } from './client.ts';
import { bears } from './message-mark.ts';
import type { Mark } from './message-mark.ts';
import { unavailable } from './translate-error.ts';

/** Where to look for a message. */
export type Shelf =
  | { readonly channel: string; readonly since: Date }
  /** Below that message. */
  | { readonly channel: string; readonly thread: string };

/** Messages that Slack gives at once. */
const pageSize = 200;
/** Milliseconds that Slack's clock may be behind ours. */
const skew = 300_000;

/** Looks for messages of ours that an earlier attempt posted, whose answer was lost. */
export class PostedMessages {
  readonly #ask: Ask;
  #bot: Promise<string> | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** @returns Slack's name for the message */
  async find(mark: Mark, shelf: Shelf, signal: AbortSignal): Promise<string | undefined> {
    const bot = await this.#botId(signal);
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page = await this.#read(shelf, cursor, signal);
      const found = page.messages?.find((message) => bears(message, mark, bot));
      if (found?.ts !== undefined) return found.ts;
      cursor = page.response_metadata?.next_cursor || undefined;
    }
    return undefined;
  }

  #read(shelf: Shelf, cursor: string, signal: AbortSignal) {
    const { channel } = shelf;
    const page = {
      channel,
      limit: pageSize,
      include_all_metadata: true,
      ...(cursor === '' ? {} : { cursor }),
    };
    if ('thread' in shelf)
      return this.#ask(
        'conversations.replies',
        (slack) => slack.conversations.replies({ ...page, ts: shelf.thread }),
        signal,
      );
    const oldest = ((shelf.since.getTime() - skew) / 1_000).toFixed(6);
    return this.#ask(
      'conversations.history',
      (slack) => slack.conversations.history({ ...page, oldest }),
      signal,
    );
  }

  /** Asked once; after a failure again. */
  #botId(signal: AbortSignal): Promise<string> {
    this.#bot ??= this.#askBotId(signal).catch((error: unknown) => {
      this.#bot = undefined;
      throw error;
    });
    return this.#bot;
  }

  async #askBotId(signal: AbortSignal): Promise<string> {
    const { bot_id: id } = await this.#ask('auth.test', (slack) => slack.auth.test(), signal);
    if (id === undefined) throw unavailable('auth.test', 'it names no bot');
    return id;
  }
}
