import type { KnownBlock } from '@slack/types';
import { isAppError, messageOf } from '../../domain/errors.ts';
import type { ChatAnswer } from '../../domain/chat.ts';
import { answerContent, answerFallback } from './answer-message.ts';
import type { Ask } from './client.ts';
import { planView } from './forms.ts';
import { message } from './message.ts';
import type { ReplyPlace } from './reply-place.ts';
import { refused, unavailable } from './translate-error.ts';

export interface ReplyOptions {
  readonly ask: Ask;
  /** Of the Web API: answers go to its host, too. */
  readonly apiUrl: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Brings an answer to whom it is for, in one of the ways that are left. */
export async function reply(
  answer: ChatAnswer,
  place: ReplyPlace,
  { ask, apiUrl, timeout }: ReplyOptions,
  signal: AbortSignal,
): Promise<void> {
  const language = answer.preview?.language ?? place.language;
  const blocks = answerContent(answer, language);
  if (await showInView(blocks, { ...place, language }, ask, signal)) return;
  const words = message(answerFallback(answer), blocks);
  const { responseUrl: url, channel, user } = place;
  if (url !== undefined && isResponseUrl(url, apiUrl)) {
    const body = { ...words, response_type: 'ephemeral', replace_original: false };
    if (await postTo(url, body, timeout, signal)) return;
  }
  if (channel === undefined)
    throw refused('chat.postEphemeral', 'there is no place left to answer', undefined);
  await ask(
    'chat.postEphemeral',
    (slack) => slack.chat.postEphemeral({ ...words, channel, user, parse: 'none', link_names: false }),
    signal,
  );
}

/** @returns false: there is no window, or it was closed */
async function showInView(
  blocks: readonly KnownBlock[],
  { view, channel, responseUrl, language }: ReplyPlace,
  ask: Ask,
  signal: AbortSignal,
): Promise<boolean> {
  if (view === undefined) return false;
  try {
    const shown = planView(blocks, language, { channel, responseUrl });
    await ask('views.update', (slack) => slack.views.update({ view_id: view, view: shown }), signal);
    return true;
  } catch (error) {
    if (isAppError(error, 'service-refused')) return false;
    throw error;
  }
}

/**
 * The address comes with a request. Slack's own lead to one host, and those of another Slack, as settings may name it,
 * to that: nothing else is sent to, whatever a request says.
 */
function isResponseUrl(url: string, apiUrl: string): boolean {
  const { protocol, host, username } = URL.parse(url) ?? {};
  const api = new URL(apiUrl);
  const isSlacks = protocol === 'https:' && host === 'hooks.slack.com';
  const isOurs = protocol === api.protocol && host === api.host;
  return (isSlacks || isOurs) && username === '';
}

/** @returns false: the address works no more */
async function postTo(url: string, body: unknown, timeout: number, signal: AbortSignal): Promise<boolean> {
  let status: number;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    ({ status } = answer);
    await answer.body?.cancel();
  } catch (error) {
    signal.throwIfAborted();
    throw unavailable('response_url', messageOf(error), error);
  }
  if (status === 429 || status >= 500) throw unavailable('response_url', `status ${status}`);
  return status < 300;
}
