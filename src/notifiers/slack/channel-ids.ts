import type { Ask } from './client.ts';
import { refused } from './translate-error.ts';

const idShape = /^[CGD][A-Z0-9]{6,}$/;
/** Channels that Slack gives at once, as its reference advises. */
const pageSize = 200;

/** People name channels; Slack's methods want ids. */
export class ChannelIds {
  readonly #ask: Ask;
  readonly #known = new Map<string, string>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async idOf(channel: string, signal: AbortSignal): Promise<string> {
    if (idShape.test(channel)) return channel;
    const name = channel.replace(/^#/, '');
    const id = this.#known.get(name) ?? (await this.#look(name, signal));
    this.#known.set(name, id);
    return id;
  }

  async #look(name: string, signal: AbortSignal): Promise<string> {
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page = await this.#page(cursor, signal);
      const found = page.channels?.find((one) => one.name === name || one.name_normalized === name);
      if (found?.id !== undefined) return found.id;
      cursor = page.response_metadata?.next_cursor || undefined;
    }
    const why = `there is no channel #${name} that the app may see: correct the name, or invite the app there`;
    throw refused('conversations.list', why, undefined);
  }

  #page(cursor: string, signal: AbortSignal) {
    return this.#ask(
      'conversations.list',
      (slack) =>
        slack.conversations.list({
          types: 'public_channel,private_channel',
          exclude_archived: true,
          limit: pageSize,
          ...(cursor === '' ? {} : { cursor }),
        }),
      signal,
    );
  }
}
