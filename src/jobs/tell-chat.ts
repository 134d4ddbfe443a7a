import type { CardRecord, ChangeCard } from '../domain/change-card.ts';
import { keyOfDestination } from '../domain/chat.ts';
import type { Destination } from '../domain/chat.ts';
import { isAppError } from '../domain/errors.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ChangeNotice, NoticeKind } from '../domain/notice.ts';
import { noteOf } from '../publish/card-note.ts';
import type { CardPlace, Notifier } from '../ports/notifier.ts';
import type { JobResult } from '../ports/queue.ts';
import { digestOf, readCard } from './card.ts';
import { chatOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

type Told = ChangeNotice & { readonly kind: NoticeKind };

/** The message about a change says how the change stands when it is written, whatever came between. */
export function createTellChatRunner(parts: JobParts): Runner<'tell-chat'> {
  return async ({ to, notice }, { signal, log }) => {
    const { notifier } = chatOf(parts, to.chat);
    const read = await readCard(notice.change, parts);
    const records = await parts.store.cards(keyOfChange(notice.change));
    const record = records.find((one) => keyOfDestination(one) === keyOfDestination(to));
    if (read === undefined || record === undefined) return nothing;
    const task: Task = { notifier, notice, record, to, card: read.card, signal };
    if (!notifier.isTwoWay) return sayOnce(task, parts);
    const place = await show(task);
    if (place === 'gone') return keep(task, { message: undefined, thread: undefined }, '');
    if (isTold(notice) && (notice.kind !== 'review-finished' || read.hasNews))
      await notifier.tell(noteOf(notice, read.card), { ...record, ...place }, signal);
    log.info({ chat: to.chat, notice: notice.id }, 'chat told');
    return keep(task, place, digestOf(read.card));
  };
}

interface Task {
  readonly notifier: Notifier;
  readonly notice: ChangeNotice;
  readonly to: Destination;
  readonly record: CardRecord;
  readonly card: ChangeCard;
  readonly signal: AbortSignal;
}

function isTold(notice: ChangeNotice): notice is Told {
  return notice.kind !== 'moved-on';
}

/** A message that a person took away is not put back, unless there is something new to be told. */
async function show({ notifier, notice, record, card, signal }: Task): Promise<CardPlace | 'gone'> {
  if (record.message !== undefined && record.digest === digestOf(card)) return record;
  const isPosted = record.message !== undefined;
  if (!isPosted && !isTold(notice)) return 'gone';
  const place = await notifier.show(card, record, signal);
  if (place !== 'gone' || !isTold(notice)) return place;
  const anew = { ...record, message: undefined, thread: undefined, since: new Date(notice.at) };
  return notifier.show(card, anew, signal);
}

function keep({ notice: { change }, to }: Task, { message, thread }: CardPlace, digest: string): JobResult {
  return { next: [], writes: [{ kind: 'card-shown', change, to, message, thread, digest }] };
}

/**
 * Where nothing can be found again: noted before it is sent, and only when it was certainly not taken it is sent again.
 */
async function sayOnce(
  { notifier, notice, to, record, card, signal }: Task,
  parts: JobParts,
): Promise<JobResult> {
  if (!isTold(notice)) return nothing;
  const name = `${keyOfDestination(to)}:${notice.id}`;
  if (!(await parts.store.claim(name, parts.now()))) return nothing;
  try {
    await notifier.show(card, record, signal);
  } catch (error) {
    if (isAppError(error, 'rate-limited') || isAppError(error, 'service-refused'))
      await parts.store.release(name);
    throw error;
  }
  return nothing;
}
