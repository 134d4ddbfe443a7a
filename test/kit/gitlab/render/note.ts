import type { JsonObject } from '../../forge-stand-in/json.ts';
import { isResolvable, isResolved } from '../model/notes.ts';
import type { Award, Discussion, DraftNote, LineEnd, Note, Position } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { renderUser } from './account.ts';

export function renderNote(world: World, note: Note): JsonObject {
  const { id, discussion, author, body, createdAt, updatedAt, isSystem, position, resolvedBy } = note;
  const { mergeRequest, isIndividual } = discussion;
  const isOpenToResolve = isResolvable(note);
  return {
    ...{ id, type: isIndividual ? null : position === undefined ? 'DiscussionNote' : 'DiffNote', body },
    ...{ author: renderUser(world, author), created_at: createdAt, updated_at: updatedAt, system: isSystem },
    ...{ noteable_id: mergeRequest.id, noteable_type: 'MergeRequest', project_id: mergeRequest.project.id },
    ...(position === undefined ? {} : { commit_id: null, position: renderPosition(position) }),
    resolvable: isOpenToResolve,
    ...(isOpenToResolve
      ? {
          resolved: resolvedBy !== undefined,
          resolved_by: resolvedBy === undefined ? null : renderUser(world, resolvedBy),
          resolved_at: note.resolvedAt ?? null,
        }
      : {}),
    ...(position === undefined ? {} : { suggestions: [] }),
    ...{ confidential: false, internal: false, imported: false, imported_from: 'none' },
    ...{ noteable_iid: mergeRequest.iid, commands_changes: {} },
  };
}

export function renderDiscussion(world: World, discussion: Discussion): JsonObject {
  const { id, isIndividual, notes } = discussion;
  return {
    ...{ id, individual_note: isIndividual },
    ...(isIndividual ? {} : { resolvable: true, resolved: isResolved(discussion) }),
    notes: notes.map((note) => renderNote(world, note)),
  };
}

export function renderPosition({
  base,
  start,
  head,
  oldPath,
  newPath,
  oldLine,
  newLine,
  range,
}: Position): JsonObject {
  return {
    ...{ base_sha: base, start_sha: start, head_sha: head, old_path: oldPath, new_path: newPath },
    ...{ position_type: 'text', old_line: oldLine ?? null, new_line: newLine ?? null },
    line_range: range === undefined ? null : { start: renderEnd(range.start), end: renderEnd(range.end) },
  };
}

function renderEnd({ lineCode, type, oldLine, newLine }: LineEnd): JsonObject {
  return { line_code: lineCode, type: type ?? null, old_line: oldLine ?? null, new_line: newLine ?? null };
}

/** Without a place every field of the position is null. */
export function renderDraft({ id, author, mergeRequest, ...draft }: DraftNote): JsonObject {
  const { position, replyTo, resolvesDiscussion, body } = draft;
  return {
    ...{
      id,
      author_id: author.id,
      merge_request_id: mergeRequest.id,
      resolve_discussion: resolvesDiscussion,
    },
    ...{ discussion_id: replyTo?.id ?? null, note: body, commit_id: null },
    line_code: draft.lineCode ?? null,
    position: position === undefined ? noPosition : renderPosition(position),
  };
}

const noPosition = {
  ...{ base_sha: null, start_sha: null, head_sha: null, old_path: null, new_path: null },
  ...{ position_type: 'text', old_line: null, new_line: null, line_range: null },
} as const;

export function renderAward(
  world: World,
  { id, name, user }: Award,
  on: { id: number; type: string },
): JsonObject {
  return {
    ...{ id, name, user: renderUser(world, user), awardable_id: on.id, awardable_type: on.type, url: null },
  };
}
