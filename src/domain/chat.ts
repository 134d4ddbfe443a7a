import type { Fingerprint, Sha } from './ids.ts';
import type { Locale } from './locale.ts';

/** `slack-webhook`: an address that takes messages for one channel, and nothing else. */
export const chatIds = ['slack', 'discord', 'slack-webhook'] as const;
export type ChatId = (typeof chatIds)[number];

/** Chats in which people can answer. */
export const talkingChatIds = ['slack', 'discord'] as const satisfies readonly ChatId[];
export type TalkingChatId = (typeof talkingChatIds)[number];

/** Where the message about a change stands, or will. */
export interface Destination {
  readonly chat: ChatId;
  /** The chat's name for a channel; empty for an address that leads to one only. */
  readonly channel: string;
}

/** Names it in keys of jobs: `slack:C0123`. */
export function keyOfDestination({ chat, channel }: Destination): string {
  return `${chat}:${channel}`;
}

/** Somebody in a chat, who may be linked to accounts at forges. */
export interface ChatUser {
  readonly chat: TalkingChatId;
  /** Workspace or server. Empty: a direct message to a bot that is in none. */
  readonly team: string;
  readonly id: string;
  readonly name: string;
}

/** As they call themselves. */
export const chatNames: Readonly<Record<TalkingChatId, string>> = { slack: 'Slack', discord: 'Discord' };

/** What one person asks for is done in its order. */
export function keyOfUser({ chat, team, id }: Omit<ChatUser, 'name'>): string {
  return `${chat}:${team}:${id}`;
}

/** The buttons below the message of a change. */
export const cardButtons = ['show-plan', 'confirm', 'reject', 'dismiss', 'review'] as const;
export type CardButton = (typeof cardButtons)[number];

/** What a button is for, at the time when it was shown. */
export interface CardPress {
  readonly button: CardButton;
  /** See `CardRecord.code`: which change. */
  readonly card: string;
  /** What the message showed: a confirmation holds for nothing else. */
  readonly head: Sha;
  /** The fix plan that the message showed. */
  readonly plan: string | undefined;
  /** Asked for in a form, as the button's kind needs them. */
  readonly finding?: Fingerprint;
  readonly reason?: string;
}

/** What somebody does in a chat: he presses a button (and fills in its form), or writes `/autoglm …`. */
export interface ChatRequest {
  readonly by: ChatUser;
  readonly channel: string;
  readonly does:
    ({ readonly kind: 'press' } & CardPress) | { readonly kind: 'command'; readonly text: string };
  /** Opaque to everybody but its chat: where the answer goes. */
  readonly replyTo: Readonly<Record<string, string>>;
}

/** What somebody is answered in a chat, seen by nobody else. */
export interface ChatAnswer {
  readonly state: 'done' | 'working' | 'failed' | 'refused';
  /** Markdown, as the forges' comments have it: headings, lists, code, links. */
  readonly body: string;
  /** A unified diff of what can be confirmed, with the plan's name: to be shown with both decisions beside it. */
  readonly preview?: {
    readonly patch: string;
    /** Of the repository, for the words beside it; absent: an answer that was kept before it was told. */
    readonly language?: Locale;
    readonly press: { readonly card: string; readonly head: string; readonly plan: string };
  };
}
