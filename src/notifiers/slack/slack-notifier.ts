import type { CardNote, CardRecord, ChangeCard, WeeklyDigest } from '../../domain/change-card.ts';
import type { ChatUser, Destination } from '../../domain/chat.ts';
import type { CardPlace, Notifier } from '../../ports/notifier.ts';
import { ChannelIds } from './channel-ids.ts';
import type { Ask } from './client.ts';
import { cardMessage, noteMessage, weekMessage } from './message.ts';
import type { Message } from './message.ts';
import { metadataOf } from './message-mark.ts';
import type { Mark } from './message-mark.ts';
import { PostedMessages } from './posted.ts';
import type { Shelf } from './posted.ts';
import { refusalIn, unavailable } from './translate-error.ts';

/** What outsiders wrote is no mention and no address to be fetched, whatever it looks like. */
const asItIs = { parse: 'none', link_names: false } as const;
const unfurlsNothing = { unfurl_links: false, unfurl_media: false } as const;

/** Milliseconds before a note was made up, or a week told, in which it was not posted. */
const day = 86_400_000;

/** One message for a change in a channel, written over as it goes on; details stand in its thread. */
export class SlackNotifier implements Notifier {
  readonly id = 'slack';
  readonly isTwoWay = true;
  readonly #ask: Ask;
  readonly #channels: ChannelIds;
  readonly #posted: PostedMessages;
  readonly #now: () => Date;

  constructor(ask: Ask, now: () => Date) {
    this.#ask = ask;
    this.#channels = new ChannelIds(ask);
    this.#posted = new PostedMessages(ask);
    this.#now = now;
  }

  async show(card: ChangeCard, record: CardRecord, signal: AbortSignal): Promise<CardPlace | 'gone'> {
    const channel = await this.#channels.idOf(record.channel, signal);
    const mark: Mark = { kind: 'autoglm_card', name: record.code };
    const shelf = { channel, since: record.since };
    const known = record.message ?? (await this.#posted.find(mark, shelf, signal));
    const message = cardMessage(card);
    if (known === undefined) return placeOf(await this.#post(message, mark, { channel }, signal));
    return (await this.#update(message, mark, { channel, ts: known }, signal)) ? placeOf(known) : 'gone';
  }

  async tell(note: CardNote, record: CardRecord, signal: AbortSignal): Promise<void> {
    const thread = record.thread ?? record.message;
    if (thread === undefined) return;
    const channel = await this.#channels.idOf(record.channel, signal);
    const mark: Mark = { kind: 'autoglm_note', name: note.name };
    try {
      await this.#postOnce(noteMessage(note), mark, { channel, thread }, signal);
    } catch (error) {
      // A person took the message away, and its thread with it.
      if (refusalIn(error) !== 'thread_not_found') throw error;
    }
  }

  async digest(digest: WeeklyDigest, to: Destination, signal: AbortSignal): Promise<void> {
    const channel = await this.#channels.idOf(to.channel, signal);
    const mark: Mark = { kind: 'autoglm_week', name: digest.name };
    const since = new Date(Date.parse(digest.to) - day);
    await this.#postOnce(weekMessage(digest), mark, { channel, since }, signal);
  }

  async direct(note: CardNote, to: ChatUser, signal: AbortSignal): Promise<void> {
    const opened = await this.#ask(
      'conversations.open',
      (slack) => slack.conversations.open({ users: to.id }),
      signal,
    );
    const channel = opened.channel?.id;
    if (channel === undefined) throw unavailable('conversations.open', 'it names no channel');
    const mark: Mark = { kind: 'autoglm_note', name: note.name };
    const since = new Date(this.#now().getTime() - day);
    await this.#postOnce(noteMessage(note), mark, { channel, since }, signal);
  }

  async #postOnce(message: Message, mark: Mark, shelf: Shelf, signal: AbortSignal): Promise<void> {
    if ((await this.#posted.find(mark, shelf, signal)) !== undefined) return;
    await this.#post(message, mark, shelf, signal);
  }

  async #post(
    message: Message,
    mark: Mark,
    { channel, thread }: { readonly channel: string; readonly thread?: string },
    signal: AbortSignal,
  ): Promise<string> {
    const below = thread === undefined ? {} : { thread_ts: thread };
    const options = { channel, ...below, ...asItIs, ...unfurlsNothing, metadata: metadataOf(mark) };
    const { ts } = await this.#ask(
      'chat.postMessage',
      (slack) => slack.chat.postMessage({ ...message, ...options }),
      signal,
    );
    // It is found again when the job looks for it.
    if (ts === undefined) throw unavailable('chat.postMessage', 'it does not name the message');
    return ts;
  }

  /** @returns false: it is there no more */
  async #update(
    message: Message,
    mark: Mark,
    place: { readonly channel: string; readonly ts: string },
    signal: AbortSignal,
  ): Promise<boolean> {
    try {
      const options = { ...place, ...asItIs, metadata: metadataOf(mark) };
      await this.#ask('chat.update', (slack) => slack.chat.update({ ...message, ...options }), signal);
      return true;
    } catch (error) {
      if (refusalIn(error) === 'message_not_found') return false;
      throw error;
    }
  }
}

/** A thread goes by the name of the message that it is below. */
function placeOf(message: string): CardPlace {
  return { message, thread: message };
}
