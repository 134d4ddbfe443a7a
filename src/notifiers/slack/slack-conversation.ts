import { createHash } from 'node:crypto';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { ChatAnswer, ChatRequest } from '../../domain/chat.ts';
import { messageOf } from '../../domain/errors.ts';
import type { RawHook } from '../../ports/forge.ts';
import type { Log } from '../../ports/log.ts';
import type { ChatConversation, ChatReceived } from '../../ports/notifier.ts';
import type { Ask } from './client.ts';
import { waitingView } from './forms.ts';
import { readCommand, readInteraction } from './read-interaction.ts';
import type { Interaction } from './read-interaction.ts';
import { reply } from './reply.ts';
import { readReplyPlace } from './reply-place.ts';
import { signatureProblem } from './signature.ts';

export interface ConversationOptions {
  readonly ask: Ask;
  /** Asks within the three seconds that Slack waits for our answer. */
  readonly askAtOnce: Ask;
  readonly apiUrl: string;
  /** undefined: requests come by the socket only. */
  readonly signingSecret: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly now: () => Date;
  readonly log: Log;
}

/** What people do in Slack: they press buttons, fill in forms, and write `/autoglm …`. */
export class SlackConversation implements ChatConversation {
  readonly #options: ConversationOptions;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  async receive(hook: RawHook): Promise<ChatReceived> {
    const { signingSecret, now } = this.#options;
    if (signingSecret === undefined) return refuse('signature', 'SLACK_SIGNING_SECRET is not set');
    const problem = signatureProblem(hook, signingSecret, now());
    if (problem !== undefined) return refuse('signature', problem);
    const fields = Object.fromEntries(new URLSearchParams(hook.body.toString('utf8')));
    const { payload } = fields;
    return payload === undefined
      ? this.#take(hook.body, () => readCommand(fields))
      : this.#take(hook.body, () => readInteraction(JSON.parse(payload)));
  }

  /** What came through a connection that we opened ourselves, and is believed. */
  receiveFromSocket(kind: 'slash_commands' | 'interactive', payload: unknown): Promise<ChatReceived> {
    const read = kind === 'slash_commands' ? readCommand : readInteraction;
    return this.#take(Buffer.from(JSON.stringify(payload)), () => read(payload));
  }

  /** @param body By which it is known again where Slack gives it no name. */
  async #take(body: Buffer, read: () => Interaction): Promise<ChatReceived> {
    let interaction: Interaction;
    try {
      interaction = read();
    } catch (error) {
      return refuse('malformed', detailOf(error));
    }
    switch (interaction.kind) {
      case 'answer':
        return { kind: 'answered', answer: interaction.answer };
      case 'form':
        await this.#open(interaction);
        return { kind: 'answered', answer: undefined };
      case 'request': {
        const { id, answer } = interaction;
        const delivery = `slack:${createHash('sha256')
          .update(id ?? body)
          .digest('base64url')}`;
        return { kind: 'request', delivery, request: await this.#withWindow(interaction), answer };
      }
    }
  }

  async answer(request: ChatRequest, answer: ChatAnswer, signal: AbortSignal): Promise<void> {
    await reply(answer, readReplyPlace(request.replyTo), this.#options, signal);
  }

  async #open({ view, trigger, isAbove }: Extract<Interaction, { kind: 'form' }>): Promise<void> {
    await this.#window(isAbove ? 'push' : 'open', trigger, view);
  }

  /** Without a window the answer is a message. */
  async #withWindow({ request, waiting }: Extract<Interaction, { kind: 'request' }>): Promise<ChatRequest> {
    if (waiting === undefined) return request;
    const { trigger, language, memory } = waiting;
    const view = await this.#window('open', trigger, waitingView(language, memory));
    return view === undefined ? request : { ...request, replyTo: { ...request.replyTo, view } };
  }

  /** @returns Its name; undefined: Slack did not open it, as when the trigger is more than three seconds old */
  async #window(method: 'open' | 'push', trigger: string, view: ModalView): Promise<string | undefined> {
    const { askAtOnce, log } = this.#options;
    try {
      const opened = await askAtOnce(`views.${method}`, (slack) => {
        return slack.views[method]({ trigger_id: trigger, view });
      });
      return opened.view?.id;
    } catch (error) {
      log.warn({ chat: 'slack', why: messageOf(error) }, 'a window could not be opened');
      return undefined;
    }
  }
}

function refuse(why: 'signature' | 'malformed', detail: string): ChatReceived {
  return { kind: 'refused', why, detail };
}

function detailOf(error: unknown): string {
  const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
  return issue === undefined
    ? `it is no JSON: ${messageOf(error)}`
    : `${issue.path.join('.')}: ${issue.message}`;
}
