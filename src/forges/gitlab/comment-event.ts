import type { ChangeRef } from '../../domain/change-request.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Reaction } from '../../ports/forge.ts';
import { isTokenName } from './own-account.ts';
import type { OwnAccount } from './own-account.ts';
import { comment, emoji } from './payloads.ts';
import type { EventContext, EventDetails, ReadReaction } from './read-event.ts';
import { changeOf } from './refs.ts';

/** Only new comments below a merge request, by somebody else, that everybody may read who may read the change. */
export async function readCommentEvent(payload: unknown, context: EventContext): Promise<EventDetails> {
  const { project, user, object_attributes: note, merge_request } = comment.parse(payload);
  if (note.noteable_type !== 'MergeRequest' || merge_request == null) return undefined;
  if (note.system === true || note.internal === true || note.action !== 'create') return undefined;
  const change = changeOf(project, merge_request.iid);
  const own = await context.own();
  if (isOurs(note.note, note.author_id, { change, own, markers: context.markers })) return undefined;
  return {
    kind: 'comment-posted',
    change,
    comment: String(note.id),
    thread: isInThread(note.type) ? (note.discussion_id ?? undefined) : undefined,
    by: { id: String(user.id), name: user.username, isBot: isTokenName(user.username) },
    text: note.note,
  };
}

/** A single note is a discussion too, by GitLab's count. */
export function isInThread(type: string | null | undefined): boolean {
  return type === 'DiffNote' || type === 'DiscussionNote';
}

/** By its number, which we learn whether GitLab tells of it or we find it: it is acted on once. */
export function deliveryOfNote(note: string): string {
  return `gitlab:note:${note}`;
}

/**
 * What somebody else thinks of a comment of ours. GitLab sends it at once, so it is not read with what is posted too: it would
 * count twice. A thumb at a finding is worth keeping, too, and so is its end.
 */
export async function readReaction(
  payload: unknown,
  context: EventContext,
): Promise<EventDetails | ReadReaction> {
  const { project, event_type, object_attributes, note, merge_request } = emoji.parse(payload);
  if (note == null || merge_request == null) return undefined;
  const own = await context.own();
  const change = changeOf(project, merge_request.iid);
  if (own?.id === String(object_attributes.user_id)) return undefined;
  if (!isOurs(note.note, note.author_id, { change, own, markers: context.markers })) return undefined;
  const marks = context.markers.read(keyOfChange(change), note.note);
  const finding = marks.find(({ kind }) => kind === 'finding')?.value as Fingerprint | undefined;
  const reaction = reactionOf(object_attributes.name);
  const isGiven = event_type === 'award';
  if (finding === undefined || reaction === 'other')
    return isGiven ? { kind: 'reaction', reaction } : undefined;
  const kind = isGiven ? 'reaction-given' : 'reaction-withdrawn';
  return { kind, change, finding, comment: String(note.id), reaction };
}

export function reactionOf(name: string): Reaction {
  return name === 'thumbsup' || name === 'thumbsdown' ? name : 'other';
}

/**
 * By account and marker: a person who copies a marker is still a person, and so is one whose own token we were given.
 * While GitLab does not say who we are, the marker alone must do: our own words must not set us to work.
 */
export function isOurs(
  text: string,
  author: number,
  {
    change,
    own,
    markers,
  }: { readonly change: ChangeRef; readonly own: OwnAccount | undefined; readonly markers: Markers },
): boolean {
  const isMarked = markers.read(keyOfChange(change), text).length > 0;
  if (own === undefined) return isMarked;
  return own.id === String(author) && (isMarked || own.isDedicated);
}
