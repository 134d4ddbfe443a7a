import type { Destination } from '../../../src/domain/chat.ts';
import type { Notifier } from '../../../src/ports/notifier.ts';

/** A message as people see it. */
export interface SeenMessage {
  readonly id: string;
  /** All words of it, links by their labels. */
  readonly text: string;
  /** Where its links lead. */
  readonly links: readonly string[];
  /** People, groups and channels that it notifies. */
  readonly mentions: readonly string[];
  /** Labels of its buttons. */
  readonly buttons: readonly string[];
}

/** What can go wrong with each request that writes, until it is disposed of. */
export type ChatFault =
  /** The chat asks to wait for so many seconds. */
  | { readonly kind: 'limited'; readonly seconds: number }
  /** A page of HTML with status 503. */
  | { readonly kind: 'unavailable' }
  /** No answer, ever. */
  | { readonly kind: 'hang' }
  /** The work is done; the answer is lost. */
  | { readonly kind: 'lose-answer' };

/** Something real in a test's hands, on which an adapter works. */
export interface NotifierBench extends AsyncDisposable {
  readonly notifier: Notifier;
  /** The same, for which an answer comes too late after a third of a second; absent: `notifier` is like that. */
  readonly impatient?: Notifier;
  /** A channel of its own. */
  channel(): Destination;
  /** In a channel, in their order. */
  messages(at: Destination): readonly SeenMessage[];
  /** Below a message. */
  thread(at: Destination, message: string): readonly SeenMessage[];
  /** Somebody takes it away. */
  deleteMessage(at: Destination, message: string): void;
  deleteChannel(at: Destination): void;
  /** Another bot says something that is marked like a card of ours. */
  impersonate(at: Destination, code: string): void;
  fault(fault: ChatFault): Disposable;
  /** Nothing is taken from our bot any more. */
  revoke(): Disposable;
  /** What the chat refused so far for its form. Assert that it is empty. */
  refusals(): readonly string[];
}
