import { keyOfUser } from '../domain/chat.ts';
import type { ChatUser } from '../domain/chat.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ChangeNotice } from '../domain/notice.ts';
import { noteOf } from '../publish/card-note.ts';
import { readCard } from './card.ts';
import { chatOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/** Tells one person alone, in his chat, of something that waits for him. */
export function createTellPersonRunner(parts: JobParts): Runner<'tell-person'> {
  return async ({ user, notice }, { signal, log }) => {
    const { notifier } = chatOf(parts, user.chat);
    const read = await readCard(notice.change, parts);
    if (read === undefined || notifier.direct === undefined) return nothing;
    const { title, url } = read.card;
    const note = noteOf(notice, read.card);
    await notifier.direct({ ...note, items: [{ text: title, url }, ...note.items] }, user, signal);
    log.info({ chat: user.chat, notice: notice.id }, 'person told');
    return nothing;
  };
}

/** What an author wants to know wherever he is; the rest he sees when he looks. */
const toAuthors: readonly ChangeNotice['kind'][] = ['blocking-finding', 'code-conflict', 'branch-opened'];

export function tellPersonJobs(
  notice: ChangeNotice,
  users: readonly Omit<ChatUser, 'name'>[],
): readonly JobRequest[] {
  const { kind } = notice;
  if (kind === 'moved-on' || !toAuthors.includes(kind)) return [];
  return users.map((user) => ({
    kind: 'tell-person',
    key: `${keyOfUser(user)}:told`,
    supersedes: false,
    payload: { user: { ...user, name: '' }, notice: { ...notice, kind } },
  }));
}
