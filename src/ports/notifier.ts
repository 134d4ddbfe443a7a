import type { CardNote, CardRecord, ChangeCard, WeeklyDigest } from '../domain/change-card.ts';
import type { ChatAnswer, ChatId, ChatRequest, ChatUser, Destination } from '../domain/chat.ts';
import type { RawHook } from './forge.ts';

/** Where a card stands now. */
export type CardPlace = Pick<CardRecord, 'message' | 'thread'>;

/**
 * A chat that is told how changes stand.
 * All methods throw {AppError} `rate-limited`, `service-unavailable`, and `service-refused` for what does not pass by itself.
 */
export interface Notifier {
  readonly id: ChatId;
  /** Messages can be written over and have buttons that work; otherwise each `show` is a message of its own. */
  readonly isTwoWay: boolean;
  /**
   * Brings the card to where it stands, or posts it. Before it posts, it looks whether an earlier attempt has (since
   * `record.since`), where the chat can be asked that.
   * @returns `gone`: a person took the message away, and nothing was posted in its place
   */
  show(card: ChangeCard, record: CardRecord, signal: AbortSignal): Promise<CardPlace | 'gone'>;
  /** Says something below a card that stands, once; a chat without threads may leave it. */
  tell(note: CardNote, record: CardRecord, signal: AbortSignal): Promise<void>;
  digest(digest: WeeklyDigest, to: Destination, signal: AbortSignal): Promise<void>;
  /** Says something to one person alone, once; absent: there is no way to. */
  readonly direct?: (note: CardNote, to: ChatUser, signal: AbortSignal) => Promise<void>;
}

/** A message of a chat at the door. */
export type ChatReceived =
  /** Nothing to be done but to answer so, as a form to be filled in. */
  | { readonly kind: 'answered'; readonly answer: unknown }
  /** To be kept for good, then answered so. @see Delivery.id */
  | {
      readonly kind: 'request';
      readonly delivery: string;
      readonly request: ChatRequest;
      readonly answer: unknown;
    }
  | { readonly kind: 'refused'; readonly why: 'signature' | 'malformed'; readonly detail: string };

/** A chat in which people can answer. */
export interface ChatConversation {
  /** Verifies before it reads. May ask the chat to open a form. Never throws for what is sent. */
  receive(hook: RawHook): Promise<ChatReceived>;
  answer(request: ChatRequest, answer: ChatAnswer, signal: AbortSignal): Promise<void>;
}

export interface Chat {
  readonly notifier: Notifier;
  /** Without it nobody can answer. */
  readonly conversation?: ChatConversation;
  /** Opens what stays open while the server runs, as a socket. `onRequest` does what the door does with a request. */
  readonly listen?: (
    onRequest: (received: Extract<ChatReceived, { kind: 'request' }>) => Promise<void>,
  ) => Promise<AsyncDisposable>;
}
