import type { ChangeCard } from '../domain/change-card.ts';
import { messageOf } from '../domain/errors.ts';
import { errorsOf } from '../domain/service-errors.ts';
import { fill } from '../domain/words.ts';
import type { CardPlace, Chat, Notifier } from '../ports/notifier.ts';
import { cardBlocks, cardFallback } from './slack/card-blocks.ts';
import { message, weekMessage } from './slack/message.ts';
import type { Message } from './slack/message.ts';
import { prose, richText, section } from './slack/rich-text.ts';
import { texts } from './slack/texts.ts';

export interface SlackWebhookOptions {
  readonly url: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly now: () => Date;
}

const { unavailable, refused, limited } = errorsOf('Slack');
const request = 'the incoming webhook';
/** Seconds, where Slack does not say how long. */
const usualPause = 30;

/** An address that takes messages for one channel: nothing can be asked, written over, or pressed there. */
export function createSlackWebhook(options: SlackWebhookOptions): Chat {
  const notifier: Notifier = {
    id: 'slack-webhook',
    isTwoWay: false,
    show: async (card, _record, signal): Promise<CardPlace> => {
      await post(cardNotice(card), options, signal);
      return { message: undefined, thread: undefined };
    },
    // Each message of a change says how it stands.
    tell: () => Promise.resolve(),
    digest: (digest, _to, signal) => post(weekMessage(digest), options, signal),
  };
  return { notifier };
}

/** What can be done is done at the forge. */
function cardNotice(card: ChangeCard): Message {
  const { plan, fixable, state, language } = card;
  const hint = (): string | undefined => {
    if (state !== 'open') return undefined;
    if (plan?.state === 'proposed') return fill(texts.confirmInThread, language, { plan: plan.id });
    return fixable > 0 && plan === undefined ? texts.askInThread[language] : undefined;
  };
  const words = hint();
  const more = words === undefined ? [] : [richText([section(prose(words))])];
  return message(cardFallback(card), [...cardBlocks(card), ...more]);
}

/**
 * @throws {AppError} `service-refused` and `rate-limited`: it was not taken. `service-unavailable`: it may have been,
 *   and must not be sent again.
 */
async function post(
  words: Message,
  { url, timeout, now }: SlackWebhookOptions,
  signal: AbortSignal,
): Promise<void> {
  const answer = await send(url, JSON.stringify(words), timeout, signal);
  if (answer.ok) return;
  if (answer.status === 429) {
    const seconds = Number(answer.headers.get('retry-after')) || usualPause;
    throw limited(new Date(now().getTime() + seconds * 1_000), undefined);
  }
  if (answer.status >= 500) throw unavailable(request, `status ${answer.status}`);
  const why = `status ${answer.status}; make a new one in Slack and put its address into SLACK_WEBHOOK_URL`;
  throw refused(request, why, undefined);
}

/** The address is a secret: no error tells it. */
async function send(url: string, body: string, timeout: number, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const until = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: until });
    await answer.body?.cancel();
    return answer;
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof Error ? error.cause : undefined;
    throw unavailable(request, messageOf(cause ?? error).replaceAll(url, ''), error);
  }
}
