import { z } from 'zod';
import type { ChatAnswer, ChatRequest } from '../../domain/chat.ts';
import { messageOf } from '../../domain/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { ChatConversation, ChatReceived } from '../../ports/notifier.ts';
import type { RawHook } from '../../ports/forge.ts';
import type { DiscordClient } from './client.ts';
import { nobody } from './components.ts';
import { markOf } from './mark.ts';
import { readPayload } from './read-interaction.ts';
import { renderAnswer } from './render-answer.ts';
import type { SignatureCheck } from './signature.ts';
import { languageOf, texts } from './texts.ts';
import { isRefusal } from './translate-error.ts';

export interface ConversationOptions {
  readonly client: DiscordClient;
  readonly checkSignature: SignatureCheck;
  readonly log: Log;
}

const created = z.object({ id: z.string() });

/** What people press and write in Discord, and what they are answered. */
export class DiscordConversation implements ChatConversation {
  readonly #client: DiscordClient;
  readonly #checkSignature: SignatureCheck;
  readonly #log: Log;

  constructor({ client, checkSignature, log }: ConversationOptions) {
    this.#client = client;
    this.#checkSignature = checkSignature;
    this.#log = log;
  }

  receive(hook: RawHook): Promise<ChatReceived> {
    const wrong = this.#checkSignature(hook);
    if (wrong !== undefined) return Promise.resolve({ kind: 'refused', why: 'signature', detail: wrong });
    return Promise.resolve(readBody(hook.body));
  }

  /** Writes over what Discord shows meanwhile: how often it is done makes no difference. */
  async answer({ replyTo, by }: ChatRequest, answer: ChatAnswer, signal: AbortSignal): Promise<void> {
    const { token = '', thread, language } = replyTo;
    const path = `/webhooks/${this.#client.applicationId}/${token}/messages/@original` as const;
    const body = renderAnswer(answer, languageOf(language));
    try {
      await this.#client.ask({ method: 'PATCH', path, body, isAnonymous: true, signal }, created);
    } catch (error) {
      // Who put the answer away does not want it.
      if (isRefusal(error, 'unknownMessage')) return;
      // Discord takes answers for 15 minutes.
      if (!isRefusal(error, 'expiredAnswer', 'unknownWebhook')) throw error;
      this.#log.warn({ by: by.id, why: messageOf(error) }, 'an answer came too late for Discord');
      if (answer.state !== 'working' && thread !== undefined) await this.#sayTooLate(replyTo, signal);
    }
  }

  /** The answer itself was for one person: the others in the thread learn only that there is one. */
  async #sayTooLate(
    { thread = '', token = '', language }: ChatRequest['replyTo'],
    signal: AbortSignal,
  ): Promise<void> {
    const content = texts.tooLate[languageOf(language)];
    const body = { content, allowed_mentions: nobody, nonce: markOf(token), enforce_nonce: true };
    await this.#client.ask({ method: 'POST', path: `/channels/${thread}/messages`, body, signal }, created);
  }
}

function readBody(body: Buffer): ChatReceived {
  try {
    return readPayload(JSON.parse(body.toString('utf8')));
  } catch (error) {
    return { kind: 'refused', why: 'malformed', detail: `it is no JSON: ${messageOf(error)}` };
  }
}
