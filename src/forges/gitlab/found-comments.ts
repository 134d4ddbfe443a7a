import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import { mayHoldCommand } from '../../domain/command-text.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { HeardEvent } from '../../ports/forge.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { deliveryOfNote, isInThread, isOurs } from './comment-event.ts';
import { installation, isTokenName } from './own-account.ts';
import type { OwnAccount } from './own-account.ts';
import { orMissing } from './or-missing.ts';

const perPage = 100;

const note = z.object({
  id: z.int(),
  type: z.string().nullish(),
  body: z.string(),
  author: z.object({ id: z.int(), username: z.string() }),
  created_at: z.coerce.date(),
  updated_at: z.coerce.date(),
  system: z.boolean(),
  internal: z.boolean().nullish(),
  /** What older hosts call an internal one. */
  confidential: z.boolean().nullish(),
});
type Note = z.output<typeof note>;
const discussions = z.array(z.object({ id: z.string(), notes: z.array(z.object({ id: z.int() })) }));

export interface FindingParts {
  readonly client: GitLabClient;
  readonly markers: Markers;
  readonly account: () => Promise<OwnAccount>;
}

/**
 * Comments that may hold commands, as GitLab would have told of them: it does not send again what it could not deliver. What
 * was edited is left out, for it may be another one who wrote what stands there now.
 */
export async function findComments(
  parts: FindingParts,
  ref: ChangeRef,
  since: Date,
): Promise<readonly HeardEvent[]> {
  const [own, notes] = await Promise.all([parts.account(), newestNotes(parts.client, ref, since)]);
  const context = { change: ref, own, markers: parts.markers };
  const answered = new Set(
    notes
      .filter(({ author }) => String(author.id) === own.id)
      .flatMap(({ body }) => remarksAnswered(body, context)),
  );
  const wanted = notes.filter(
    (one) => isHeeded(one) && !isOurs(one.body, one.author.id, context) && !answered.has(String(one.id)),
  );
  const threads = wanted.some(({ type }) => isInThread(type))
    ? await threadsByNote(parts.client, ref)
    : new Map<number, string>();
  return wanted.toReversed().flatMap((one) => heardOf(one, ref, threads));
}

/** The newest first. */
async function newestNotes(
  { rest }: GitLabClient,
  { repo, number }: ChangeRef,
  since: Date,
): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (let page = 1; ; page++) {
    const options = { sort: 'desc', orderBy: 'created_at', perPage, page, maxPages: 1 } as const;
    const found = await orMissing(rest.MergeRequestNotes.all(repo.path, number, options));
    const read = shaped(z.array(note), found ?? [], 'GET …/notes');
    notes.push(...read.filter(({ created_at }) => created_at >= since));
    if (read.length < perPage || read.some(({ created_at }) => created_at < since)) return notes;
  }
}

/** Our replies name what they answer. */
function remarksAnswered(
  body: string,
  { change, markers }: { readonly change: ChangeRef; readonly markers: Markers },
): readonly string[] {
  const marks = markers.read(keyOfChange(change), body).filter(({ kind }) => kind === 'reply');
  return marks.map(({ value }) => value.slice(0, value.lastIndexOf(':')));
}

function isHeeded({ system, internal, confidential, created_at, updated_at, body }: Note): boolean {
  const isHidden = system || internal === true || confidential === true;
  return !isHidden && created_at.getTime() === updated_at.getTime() && mayHoldCommand(body);
}

/** The list of notes does not tell in which thread each is. */
async function threadsByNote(
  { rest }: GitLabClient,
  { repo, number }: ChangeRef,
): Promise<ReadonlyMap<number, string>> {
  const found = await rest.MergeRequestDiscussions.all(repo.path, number, { perPage });
  const all = shaped(discussions, found, 'GET …/discussions');
  return new Map(all.flatMap(({ id, notes }) => notes.map((one): [number, string] => [one.id, id])));
}

function heardOf(
  { id, type, body: text, author }: Note,
  change: ChangeRef,
  threads: ReadonlyMap<number, string>,
): readonly HeardEvent[] {
  const thread = isInThread(type) ? threads.get(id) : undefined;
  // It went meanwhile.
  if (isInThread(type) && thread === undefined) return [];
  const comment = String(id);
  const by = { id: String(author.id), name: author.username, isBot: isTokenName(author.username) };
  const event = {
    forge: 'gitlab',
    installation,
    kind: 'comment-posted',
    change,
    comment,
    thread,
    by,
    text,
  } as const;
  return [{ delivery: deliveryOfNote(comment), event }];
}
