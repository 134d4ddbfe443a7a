import type { CardPress, ChatRequest } from '../../domain/chat.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import type { ChatReceived } from '../../ports/notifier.ts';
import { ephemeral, nobody } from './components.ts';
import { findingOfField, reasonForm } from './forms.ts';
import { interaction, interactionTypes } from './interaction.ts';
import type { CommandUse, ComponentUse, FormUse, Interaction, PersonalInteraction } from './interaction.ts';
import { readPressId } from './press-id.ts';
import { commandName } from './register-commands.ts';
import { languageOf, texts } from './texts.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const answerTypes = { pong: 1, message: 4, later: 5, form: 9 } as const;

/** The answer is on its way; then it is seen by the person alone. */
const later = { type: answerTypes.later, data: { flags: ephemeral } } as const;

/** Of a message that is known to be Discord's. */
export function readPayload(payload: unknown): ChatReceived {
  const parsed = interaction.safeParse(payload);
  if (parsed.success) return readInteraction(parsed.data);
  const [issue] = parsed.error.issues;
  const detail = `${issue?.path.join('.') || 'the payload'}: ${issue?.message ?? 'is not as it should be'}`;
  return { kind: 'refused', why: 'malformed', detail };
}

function readInteraction(read: Interaction): ChatReceived {
  switch (read.type) {
    case interactionTypes.ping:
      return { kind: 'answered', answer: { type: answerTypes.pong } };
    case interactionTypes.command:
      return readCommand(read);
    case interactionTypes.component:
      return readPress(read);
    case interactionTypes.form:
      return readForm(read);
  }
}

function readCommand(read: CommandUse): ChatReceived {
  const { name, options } = read.data;
  if (name !== commandName) return unknown(read);
  const text = options?.map(({ value }) => value).join(' ') ?? '';
  return requestOf(read, { kind: 'command', text });
}

/** What needs a reason opens a form; it must be the first answer. */
function readPress(read: ComponentUse): ChatReceived {
  const press = readPressId(read.data.custom_id);
  if (press === undefined) return unknown(read);
  const [finding] = read.data.values ?? [];
  const whole: CardPress = finding === undefined ? press : { ...press, finding: finding as Fingerprint };
  if (press.button !== 'reject' && press.button !== 'dismiss')
    return requestOf(read, { kind: 'press', ...whole });
  const form = reasonForm(whole, languageOf(read.locale));
  return { kind: 'answered', answer: { type: answerTypes.form, data: form } };
}

function readForm(read: FormUse): ChatReceived {
  const press = readPressId(read.data.custom_id);
  const [field] = read.data.components.flat();
  if (press === undefined || field === undefined) return unknown(read);
  const finding = findingOfField(field.custom_id);
  const reason = field.value.trim();
  return requestOf(read, {
    ...{ kind: 'press', ...press, reason },
    ...(finding === undefined ? {} : { finding }),
  });
}

function requestOf(read: PersonalInteraction, does: ChatRequest['does']): ChatReceived {
  const user = read.member?.user ?? read.user;
  if (user == null) return { kind: 'refused', why: 'malformed', detail: 'it does not say who it is from' };
  const thread = 'message' in read ? read.message?.thread?.id : undefined;
  const request: ChatRequest = {
    by: {
      ...{ chat: 'discord', team: read.guild_id ?? '', id: user.id },
      name: user.global_name ?? user.username,
    },
    channel: read.channel_id,
    does,
    replyTo: {
      ...{ token: read.token, language: languageOf(read.locale) },
      ...(thread === undefined ? {} : { thread }),
    },
  };
  return { kind: 'request', delivery: `discord:${read.id}`, request, answer: later };
}

/** Nothing is kept of it. */
function unknown({ locale }: PersonalInteraction): ChatReceived {
  const content = texts.unknownPress[languageOf(locale)];
  const data = { content, flags: ephemeral, allowed_mentions: nobody };
  return { kind: 'answered', answer: { type: answerTypes.message, data } };
}
