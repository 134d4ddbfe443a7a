import { z } from 'zod';
import type { Remark } from '../../ports/conversation.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';

const perPage = 100;

const note = z.object({ id: z.int(), body: z.string(), author: z.object({ id: z.int() }) });
const discussion = z.object({ notes: z.array(note) });
export type FoundNote = z.output<typeof note>;
type IsOurs = (note: FoundNote) => boolean;

/** The notes of a thread, the first one first. */
export async function readThread(
  { rest }: GitLabClient,
  { repo, number }: Remark['change'],
  thread: string,
): Promise<readonly FoundNote[]> {
  const found = await rest.MergeRequestDiscussions.show(repo.path, number, thread);
  return shaped(discussion, found, 'GET …/discussions/:id').notes;
}

/** Writes a reply into a thread, over the one that is there. */
export async function replyInThread(
  client: GitLabClient,
  { change, thread }: { readonly change: Remark['change']; readonly thread: string },
  body: string,
  isOurs: IsOurs,
): Promise<void> {
  const { repo, number } = change;
  const reply = (await readThread(client, change, thread)).find(isOurs);
  const api = client.rest.MergeRequestDiscussions;
  if (reply === undefined) await api.addNote(repo.path, number, thread, body);
  else await api.editNote(repo.path, number, thread, reply.id, { body });
}

/**
 * Writes a reply below the change, over the one that is there. It is a note of its own: to answer a single note would
 * make a thread of it, and projects can ask that all threads are resolved before a merge.
 */
export async function replyBelow(
  client: GitLabClient,
  { change: { repo, number }, comment }: Remark,
  body: string,
  isOurs: IsOurs,
): Promise<void> {
  const api = client.rest.MergeRequestNotes;
  const reply = await find(client, [repo.path, number], Number(comment), isOurs);
  if (reply === undefined) await api.create(repo.path, number, body);
  else await api.edit(repo.path, number, reply.id, { body });
}

/** From the newest back, no further than to the remark: what answers it stands behind it. */
async function find(
  { rest }: GitLabClient,
  at: readonly [project: string, number: number],
  remark: number,
  isOurs: IsOurs,
): Promise<FoundNote | undefined> {
  for (let page = 1; ; page++) {
    const options = { sort: 'desc', orderBy: 'created_at', perPage, page, maxPages: 1 } as const;
    const found = await rest.MergeRequestNotes.all(...at, options);
    const notes = shaped(z.array(note), found, 'GET …/notes');
    const reply = notes.find(isOurs);
    if (reply !== undefined || notes.length < perPage || notes.some(({ id }) => id === remark)) return reply;
  }
}
