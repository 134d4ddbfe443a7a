import type { ChangeRef } from '../../domain/change-request.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { InlineComment, ReviewCall } from '../../ports/forge.ts';
import type { GitLabClient } from './client.ts';
import { parseDraft } from './drafts.ts';
import type { DraftNote, Drafts } from './drafts.ts';
import { jsonOf } from './json-answer.ts';
import type { ChangePlaces } from './known-places.ts';
import { eachOf } from './parallel.ts';
import { newLineAt, positionOf } from './placement.ts';
import { changePart } from './project-path.ts';
import { statusOf } from './translate-error.ts';

export interface ReviewRequest {
  readonly client: GitLabClient;
  readonly markers: Markers;
  readonly ref: ChangeRef;
  readonly call: ReviewCall;
  readonly places: ChangePlaces;
  /** What an attempt that broke off has left; undefined: this host has no drafts. */
  readonly drafts: Drafts | undefined;
  /** Nobody but us writes with the account. */
  readonly isDedicated: boolean;
}

/** A comment as GitLab takes it. */
interface PlacedComment {
  readonly id: Fingerprint;
  readonly body: string;
  readonly position: Readonly<Record<string, unknown>>;
}

/**
 * Posts the comments of a review: as drafts that are published all at once where the account is ours alone, for that
 * publishes every draft there is; else ours one by one; where a host has no drafts, as threads. The body of the call is
 * left out, for GitLab shows a review as its comments; what says that this head is reviewed goes with them. Where they
 * are posted one by one it is in the last: after a crash in between, the repeat posts the others.
 */
export async function postReview(request: ReviewRequest): Promise<readonly Fingerprint[]> {
  const { call, drafts } = request;
  const isAtOnce = request.isDedicated && drafts?.areAllOurs === true;
  const comments = placedComments(request, isAtOnce);
  const lost =
    drafts === undefined
      ? await postThreads(request, comments)
      : await postDrafts(request, comments, { drafts, isAtOnce });
  const taken = new Set(comments.map(({ id }) => id).filter((id) => !lost.includes(id)));
  return call.comments.map(({ id }) => id).filter((id) => !taken.has(id));
}

function placedComments(
  { call, places, markers, ref }: ReviewRequest,
  isAtOnce: boolean,
): readonly PlacedComment[] {
  const placed = call.comments.flatMap((comment) => {
    const position = placeOf(comment, places);
    return position === undefined ? [] : [{ comment, position }];
  });
  const key = keyOfChange(ref);
  const seal = markers.read(key, call.body).map((marker) => markers.write(key, marker));
  return placed.map(({ comment: { id, body }, position }, index) => {
    const isSealed = isAtOnce || index === placed.length - 1;
    return { id, position, body: isSealed ? [body, ...seal].join('\n') : body };
  });
}

function placeOf(
  { path, first, last }: InlineComment,
  { files, refs }: ChangePlaces,
): PlacedComment['position'] | undefined {
  const file = files.get(path);
  const [start, end] = [first, last].map((line) => file && newLineAt(file, line));
  if (file === undefined || start === undefined || end === undefined) return undefined;
  return positionOf(file, refs, { first: start, last: end });
}

/** @returns the findings that GitLab did not take */
async function postThreads(
  { client, ref }: ReviewRequest,
  comments: readonly PlacedComment[],
): Promise<readonly Fingerprint[]> {
  const lost: Fingerprint[] = [];
  for (const { id, body, position } of comments) {
    const posting = client.post(`${changePart(ref)}/discussions`, { body, position });
    if ((await unlessRefused(posting)) === undefined) lost.push(id);
  }
  return lost;
}

interface DraftPlan {
  readonly drafts: Drafts;
  readonly isAtOnce: boolean;
}

async function postDrafts(
  request: ReviewRequest,
  comments: readonly PlacedComment[],
  { drafts, isAtOnce }: DraftPlan,
): Promise<readonly Fingerprint[]> {
  const { client, ref, call } = request;
  const kept = new Map<Fingerprint, DraftNote>();
  for (const comment of comments) {
    const draft = drafts.ours.get(comment.id);
    if (draft !== undefined && isSame(draft, comment, call)) kept.set(comment.id, draft);
  }
  const useless = [...drafts.ours.values(), ...drafts.spare].filter(
    (draft) => ![...kept.values()].includes(draft),
  );
  const missing = comments.filter(({ id }) => !kept.has(id));
  const [made] = await Promise.all([
    eachOf(missing, (comment) => makeDraft(request, comment)),
    eachOf(useless, (draft) => removeDraft(request, draft)),
  ]);
  missing.forEach(({ id }, index) => {
    const draft = made[index];
    if (draft !== undefined) kept.set(id, draft);
  });
  const ready = comments.flatMap(({ id }) => kept.get(id) ?? []);
  const { MergeRequestDraftNotes: api } = client.rest;
  if (isAtOnce && ready.length > 0) await api.publishBulk(ref.repo.path, ref.number);
  else for (const { id } of ready) await api.publish(ref.repo.path, ref.number, id);
  return comments.map(({ id }) => id).filter((id) => !kept.has(id));
}

function isSame(draft: DraftNote, { body }: PlacedComment, { head }: ReviewCall): boolean {
  return draft.note === body && draft.position?.head_sha === head && draft.line_code !== null;
}

/**
 * GitLab takes a draft at any place, and drops it when it is published if no line is there; that there is one shows in
 * its line code.
 * @returns undefined: there is no such line
 */
async function makeDraft(
  request: ReviewRequest,
  { body: note, position }: PlacedComment,
): Promise<DraftNote | undefined> {
  const { client, ref } = request;
  const answer = await unlessRefused(client.post(`${changePart(ref)}/draft_notes`, { note, position }));
  const draft = answer && parseDraft(jsonOf(answer, 'POST …/draft_notes'));
  if (draft?.line_code !== null) return draft;
  await removeDraft(request, draft);
  return undefined;
}

async function removeDraft({ client, ref }: ReviewRequest, { id }: DraftNote): Promise<void> {
  await client.rest.MergeRequestDraftNotes.remove(ref.repo.path, ref.number, id);
}

/** @returns undefined: GitLab does not take it as it is */
async function unlessRefused<Answer>(asking: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asking;
  } catch (error) {
    if ([400, 422].includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}
