import type { ModalView } from '@slack/types';
import type { CardButton, CardPress, ChatRequest, ChatUser } from '../../domain/chat.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import { findingOfBlock } from './card-blocks.ts';
import { buttonNamed, buttonValue } from './card-press.ts';
import type { ButtonValue } from './card-press.ts';
import { findingInput, formView, readMemory, reasonInput } from './forms.ts';
import type { FormMemory } from './forms.ts';
import { commanded, other, pressed, submitted } from './payloads.ts';
import type { Pressed, SlackTeam, SlackUser, SlackView, Submitted } from './payloads.ts';
import { writeReplyPlace } from './reply-place.ts';
import type { ReplyPlace } from './reply-place.ts';
import { texts } from './texts.ts';

/** What somebody wants, before anything was asked of Slack. */
export type Interaction =
  | {
      readonly kind: 'request';
      /** By what Slack tells it from all others; undefined: by its text. */
      readonly id: string | undefined;
      readonly request: ChatRequest;
      /** What Slack is answered at once. */
      readonly answer?: unknown;
      /** A window that is opened for the answer. */
      readonly waiting?: { readonly trigger: string; readonly language: Locale; readonly memory: FormMemory };
    }
  /** `isAbove`: there is a window already. */
  | {
      readonly kind: 'form';
      readonly trigger: string;
      readonly view: ModalView;
      readonly isAbove: boolean;
    }
  | { readonly kind: 'answer'; readonly answer?: unknown };

/** @throws {z.ZodError} It is not of the form that Slack's messages have. */
export function readInteraction(payload: unknown): Interaction {
  switch (other.parse(payload).type) {
    case 'block_actions':
      return readPress(pressed.parse(payload));
    case 'view_submission':
      return readForm(submitted.parse(payload));
    default:
      return { kind: 'answer' };
  }
}

/** @throws {z.ZodError} */
export function readCommand(fields: unknown): Interaction {
  const { text, ...from } = commanded.parse(fields);
  const { user_id: user, user_name: name, team_id: team, channel_id: channel } = from;
  return {
    kind: 'request',
    id: from.trigger_id || undefined,
    request: {
      by: { chat: 'slack', team, id: user, name },
      channel,
      does: { kind: 'command', text: unescaped(text).trim() },
      replyTo: writeReplyPlace({ responseUrl: from.response_url, channel, user, language: 'en' }),
    },
  };
}

/** Slack writes these three as entities. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function readPress(press: Pressed): Interaction {
  const { actions, user, team, trigger_id: trigger } = press;
  const action = actions[0];
  const button = buttonNamed(action?.action_id ?? '');
  if (button === undefined) return { kind: 'answer' };
  const value = buttonValue.parse(action?.value ?? '');
  const memory = memoryOf(press, value);
  if (button === 'reject' || button === 'dismiss') {
    const view = formView(button, choicesIn(press), value.language, memory);
    return { kind: 'form', trigger, view, isAbove: press.view !== undefined };
  }
  const { language } = value;
  const place = { ...memory, language, view: press.view?.id };
  const request = requestOf(whoOf(user, team), pressOf(button, value), place);
  const waiting = button === 'show-plan' ? { waiting: { trigger, language, memory } } : {};
  return { kind: 'request', id: trigger, request, ...waiting };
}

/** A window knows no channel: it keeps that of the message in which its button was pressed. */
function memoryOf({ view, channel, response_url: responseUrl }: Pressed, value: ButtonValue): FormMemory {
  const kept = view === undefined ? { channel: channel?.id, responseUrl } : readMemory(view.private_metadata);
  return { channel: kept.channel, responseUrl: kept.responseUrl, value: JSON.stringify(value) };
}

function choicesIn({ message }: Pressed) {
  return (message?.blocks ?? []).flatMap(({ block_id: id }) => findingOfBlock(id ?? '') ?? []);
}

function readForm({ user, team, view }: Submitted): Interaction {
  const button = buttonNamed(view.callback_id);
  if (button === undefined) return { kind: 'answer' };
  const memory = readMemory(view.private_metadata);
  const { value } = memory;
  if (value === undefined) return { kind: 'answer' };
  const finding = inputOf(view, findingInput);
  const reason = inputOf(view, reasonInput);
  if (button === 'dismiss' && reason === undefined) {
    const errors = { [reasonInput]: texts.reasonMissing[value.language] };
    return { kind: 'answer', answer: { response_action: 'errors', errors } };
  }
  const press = {
    ...pressOf(button, value),
    // Whether there is such a finding shows when it is looked for.
    ...(finding === undefined ? {} : { finding: finding as Fingerprint }),
    ...(reason === undefined ? {} : { reason }),
  };
  const request = requestOf(whoOf(user, team), press, { ...memory, language: value.language });
  return { kind: 'request', id: view.id, request, answer: { response_action: 'clear' } };
}

function inputOf({ state }: SlackView, name: string): string | undefined {
  const input = state?.values[name]?.[name];
  return (input?.selected_option?.value ?? input?.value)?.trim() || undefined;
}

function pressOf(button: CardButton, { card, head, plan }: ButtonValue): CardPress {
  return { button, card, head, plan };
}

function whoOf(user: SlackUser, team: SlackTeam): ChatUser {
  const name = user.username ?? user.name ?? '';
  return { chat: 'slack', team: user.team_id ?? team?.id ?? '', id: user.id, name };
}

function requestOf(
  by: ChatUser,
  press: CardPress,
  { view, channel, responseUrl, language }: Omit<ReplyPlace, 'user'>,
): ChatRequest {
  const replyTo = writeReplyPlace({ view, channel, responseUrl, user: by.id, language });
  return { by, channel: channel ?? '', does: { kind: 'press', ...press }, replyTo };
}
