import { createHash } from 'node:crypto';
import type { Callback } from '../domain/callback.ts';
import type { ChangeCard } from '../domain/change-card.ts';
import type { ChangeRef } from '../domain/change-request.ts';
import type { ChangeNotice } from '../domain/notice.ts';
import type { CallbackSender } from '../ports/callback-sender.ts';
import type { Store } from '../ports/store.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

interface CallBackParts {
  readonly store: Pick<Store, 'callback'>;
  readonly callbacks: CallbackSender;
  readonly now: () => Date;
}

/** How a change stands now; undefined: it is not known any more. */
type ReadCard = (change: ChangeRef) => Promise<ChangeCard | undefined>;

/** Sends one notice to one callback, with what is to be seen at its change now. */
export function createCallBackRunner(
  { store, callbacks, now }: CallBackParts,
  cardOf: ReadCard,
): Runner<'call-back'> {
  return async ({ callback: id, notice }, { signal, log }) => {
    const callback = await store.callback(id);
    if (callback === undefined || callback.offSince !== undefined || notice.kind === 'moved-on')
      return nothing;
    const card = await cardOf(notice.change);
    if (card === undefined) return nothing;
    const message = { id: messageId(callback, notice), at: notice.at, event: notice.kind, card };
    if ((await callbacks.send(callback, message, signal)) === 'taken') return nothing;
    const host = new URL(callback.url).host;
    log.warn({ callback: id, host }, 'callback switched off: its receiver says that it is gone');
    return { next: [], writes: [{ kind: 'callback-gone', callback: id, at: now() }] };
  };
}

/** The same at each attempt; without a full stop, which parts it from what follows it where it is signed. */
function messageId(callback: Callback, notice: ChangeNotice): string {
  return `msg_${createHash('sha256').update(`${callback.id}\n${notice.id}`).digest('hex').slice(0, 32)}`;
}
