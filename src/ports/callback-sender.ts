import type { Callback } from '../domain/callback.ts';
import type { ChangeCard } from '../domain/change-card.ts';
import type { NoticeKind } from '../domain/notice.ts';

/** What a program is told. */
export type CallbackMessage = {
  /** The same when it is sent again. */
  readonly id: string;
  /** ISO 8601: when it happened. */
  readonly at: string;
} & (
  | { readonly event: NoticeKind; readonly card: ChangeCard }
  /** Somebody tries whether it arrives. */
  | { readonly event: 'ping' }
);

export interface CallbackSender {
  /**
   * Sends it once.
   * @returns `gone`: the receiver wants nothing any more
   * @throws {AppError} `callback-failed`, `address-refused`
   */
  send(callback: Callback, message: CallbackMessage, signal: AbortSignal): Promise<'taken' | 'gone'>;
}
