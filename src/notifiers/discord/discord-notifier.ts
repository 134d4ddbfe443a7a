import { z } from 'zod';
import type { CardNote, CardRecord, ChangeCard, WeeklyDigest } from '../../domain/change-card.ts';
import { shortNameOf } from '../../domain/change-request.ts';
import type { Destination } from '../../domain/chat.ts';
import type { CardPlace, Notifier } from '../../ports/notifier.ts';
import { channelId } from './channel-id.ts';
import type { DiscordClient } from './client.ts';
import { findMessage } from './find-message.ts';
import { discordLimits } from './limits.ts';
import { plain } from './markdown.ts';
import { markOf } from './mark.ts';
import type { MessageBody } from './message-body.ts';
import { renderCard } from './render-card.ts';
import { renderDigest } from './render-digest.ts';
import { renderNote } from './render-note.ts';
import { isRefusal } from './translate-error.ts';

const created = z.object({ id: z.string() });

interface Post {
  readonly channel: string;
  /** In the footer of {@link body}. */
  readonly mark: string;
  readonly body: MessageBody;
  readonly since: Date;
  readonly signal: AbortSignal;
}

/** Cards in channels, notes in the threads below them. */
export class DiscordNotifier implements Notifier {
  readonly id = 'discord';
  readonly isTwoWay = true;
  readonly #client: DiscordClient;

  constructor(client: DiscordClient) {
    this.#client = client;
  }

  async show(card: ChangeCard, record: CardRecord, signal: AbortSignal): Promise<CardPlace | 'gone'> {
    const channel = channelId(record.channel);
    const { code: mark, since } = record;
    const body = renderCard(card);
    const message = record.message ?? (await this.#find({ channel, mark, since, signal }));
    if (message === undefined) return placeOf(await this.#post({ channel, mark, body, since, signal }));
    try {
      await this.#edit(channel, message, body, signal);
      return placeOf(message);
    } catch (error) {
      if (isRefusal(error, 'unknownMessage')) return 'gone';
      throw error;
    }
  }

  /** A thread that begins at a message has its name, so that nobody needs to remember it. */
  async tell(note: CardNote, record: CardRecord, signal: AbortSignal): Promise<void> {
    if (record.message === undefined) return;
    const mark = markOf(note.name);
    const { since, message: channel } = record;
    const post = { channel, mark, body: renderNote(note, mark), since, signal };
    try {
      await this.#postOnce(post);
    } catch (error) {
      if (!isRefusal(error, 'unknownChannel')) throw error;
      if (await this.#openThread(record, channel, signal)) await this.#postOnce(post);
    }
  }

  async digest(digest: WeeklyDigest, to: Destination, signal: AbortSignal): Promise<void> {
    const mark = markOf(digest.name);
    const since = new Date(digest.to);
    const body = renderDigest(digest, mark);
    await this.#postOnce({ channel: channelId(to.channel), mark, body, since, signal });
  }

  #find({ channel, ...what }: Omit<Post, 'body'>): Promise<string | undefined> {
    return findMessage(this.#client, channel, what);
  }

  async #postOnce(post: Post): Promise<void> {
    if ((await this.#find(post)) === undefined) await this.#post(post);
  }

  /** Discord gives back the message that it took under the same nonce, for a few minutes. */
  async #post({ channel, mark, body, signal }: Post): Promise<string> {
    const path = `/channels/${channel}/messages` as const;
    const whole = { ...body, nonce: mark, enforce_nonce: true };
    return (await this.#client.ask({ method: 'POST', path, body: whole, signal }, created)).id;
  }

  async #edit(channel: string, message: string, body: MessageBody, signal: AbortSignal): Promise<void> {
    const path = `/channels/${channel}/messages/${message}` as const;
    await this.#client.ask({ method: 'PATCH', path, body, signal }, created);
  }

  /** @returns false: the message is gone, and nobody wants to know more about it. */
  async #openThread(record: CardRecord, message: string, signal: AbortSignal): Promise<boolean> {
    const path = `/channels/${channelId(record.channel)}/messages/${message}/threads` as const;
    const { change } = record;
    const name = plain(`${change.repo.path} ${shortNameOf(change)}`, discordLimits.threadName);
    try {
      await this.#client.ask({ method: 'POST', path, body: { name }, signal }, created);
      return true;
    } catch (error) {
      if (isRefusal(error, 'unknownMessage')) return false;
      if (isRefusal(error, 'threadExists')) return true;
      throw error;
    }
  }
}

function placeOf(message: string): CardPlace {
  return { message, thread: message };
}
