import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { statusOf } from './translate-error.ts';

const draftNote = z.object({
  id: z.int(),
  note: z.string(),
  line_code: z.string().nullish(),
  position: z.object({ head_sha: z.string().nullish() }).nullish(),
});
export type DraftNote = z.output<typeof draftNote>;

export interface Drafts {
  /** By the finding that their marker names. */
  readonly ours: ReadonlyMap<string, DraftNote>;
  /** A second draft of a finding: what an attempt left behind that lost an answer. */
  readonly spare: readonly DraftNote[];
  /** Somebody writes with the same account. */
  readonly areAllOurs: boolean;
}

/** The drafts of our account; undefined: this host has none. Nobody else's can be seen. */
export async function readDrafts(
  { rest }: GitLabClient,
  markers: Markers,
  ref: ChangeRef,
): Promise<Drafts | undefined> {
  const found = await rest.MergeRequestDraftNotes.all(ref.repo.path, ref.number).catch((error: unknown) => {
    if (statusOf(error) === 404) return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  const drafts = shaped(z.array(draftNote), found, 'GET …/draft_notes');
  const ours = new Map<string, DraftNote>();
  const spare: DraftNote[] = [];
  let strangers = 0;
  for (const draft of drafts) {
    const marker = markers.read(keyOfChange(ref), draft.note).find(({ kind }) => kind === 'finding');
    if (marker === undefined) strangers++;
    else if (ours.has(marker.value)) spare.push(draft);
    else ours.set(marker.value, draft);
  }
  return { ours, spare, areAllOurs: strangers === 0 };
}

export function parseDraft(answer: unknown): DraftNote {
  return shaped(draftNote, answer, 'POST …/draft_notes');
}
