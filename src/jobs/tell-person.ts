import type { Account } from '../domain/change-request.ts';
import { keyOfUser } from '../domain/chat.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ChangeNotice } from '../domain/notice.ts';
import type { ReportedChange, ReviewReport } from '../domain/review-report.ts';
import { noteForReviewer, noteOf } from '../publish/card-note.ts';
import { isForPeople } from '../publish/card-words.ts';
import { readCard } from './card.ts';
import { chatOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/** What an author wants to know wherever he is; the rest he sees when he looks. */
const toAuthors: readonly ChangeNotice['kind'][] = ['blocking-finding', 'code-conflict', 'branch-opened'];
/** What who was asked to review waits for. */
const toReviewers: ChangeNotice['kind'] = 'review-finished';

/** Tells one person alone, in his chat, of something that waits for him. */
export function createTellPersonRunner(parts: JobParts): Runner<'tell-person'> {
  return async (job, { signal, log }) => {
    const { user, notice } = job;
    const { notifier } = chatOf(parts, user.chat);
    const card = (await readCard(notice.change, parts))?.card;
    if (card === undefined || notifier.direct === undefined) return nothing;
    const isForReviewer = notice.kind === toReviewers;
    if (isForReviewer && !(isForPeople(card) && (await isFirst(job, parts)))) return nothing;
    const note = isForReviewer ? noteForReviewer(notice, card) : noteOf(notice, card);
    const { title, url } = card;
    try {
      await notifier.direct({ ...note, items: [{ text: title, url }, ...note.items] }, user, signal);
    } catch (error) {
      if (isForReviewer) await parts.store.release(claimOf(job));
      throw error;
    }
    log.info({ chat: user.chat, notice: notice.id }, 'person told');
    return nothing;
  };
}

/** A reviewer is told once of a change, not with every push. */
function isFirst(job: JobPayloads['tell-person'], { store, now }: JobParts): Promise<boolean> {
  return store.claim(claimOf(job), now());
}

function claimOf({ user, notice }: JobPayloads['tell-person']): string {
  return `reviewer:${keyOfUser(user)}:${keyOfChange(notice.change)}`;
}

/** For those in chats that are on who have shown that they are an account that wants to know. */
export async function tellPersonJobs(
  notice: ChangeNotice,
  { about, change }: Pick<ReviewReport, 'about' | 'change'>,
  { store, chats }: Pick<JobParts, 'store' | 'chats'>,
): Promise<readonly JobRequest[]> {
  const { kind } = notice;
  if (kind === 'moved-on' || about === undefined || chats.length === 0) return [];
  const on = new Set<string>(chats.map(({ notifier }) => notifier.id));
  const accounts = accountsFor(kind, about);
  const users = await Promise.all(accounts.map(({ id }) => store.chatUsers(change.repo.forge, id)));
  return users
    .flat()
    .filter(({ chat }) => on.has(chat))
    .map((user) => ({
      kind: 'tell-person',
      key: `${keyOfUser(user)}:told`,
      supersedes: false,
      payload: { user: { ...user, name: '' }, notice: { ...notice, kind } },
    }));
}

function accountsFor(
  kind: ChangeNotice['kind'],
  { author, reviewers = [] }: ReportedChange,
): readonly Account[] {
  if (toAuthors.includes(kind)) return [author];
  return kind === toReviewers ? reviewers.filter(({ id }) => id !== author.id) : [];
}
