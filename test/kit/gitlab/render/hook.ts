import type { Commit } from '../../forge-stand-in/git/commit.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { isResolved } from '../model/notes.ts';
import type { MergeRequest, Note, Project } from '../model/types.ts';
import { isDraft, type World } from '../model/world.ts';
import { mergeRequestPage } from './merge-request.ts';
import { renderPosition } from './note.ts';
import { projectPage, renderHookProject } from './project.ts';

/** Webhooks write times in another way than the rest of the API. */
function hookTime(time: string): string {
  return time.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');
}

const stateIds = { opened: 1, closed: 2, merged: 3 } as const;

export async function renderHookMergeRequest(world: World, mergeRequest: MergeRequest): Promise<JsonObject> {
  const { id, iid, project, source, author, title, description, state, head } = mergeRequest;
  const commit = await project.git.readCommit(head);
  const draft = isDraft(mergeRequest);
  return {
    ...{ assignee_id: null, author_id: author.id, created_at: hookTime(mergeRequest.createdAt), description },
    ...{ draft, head_pipeline_id: null, id, iid, last_edited_at: null, last_edited_by_id: null },
    ...{ merge_commit_sha: mergeRequest.mergeCommit ?? null, merge_status: 'checking', milestone_id: null },
    ...{ source_branch: source.branch, source_project_id: source.project.id, state_id: stateIds[state] },
    ...{ target_branch: mergeRequest.targetBranch, target_project_id: project.id, title, state },
    ...{ updated_at: hookTime(mergeRequest.updatedAt), url: mergeRequestPage(world, mergeRequest) },
    source: renderHookProject(world, source.project),
    target: renderHookProject(world, project),
    last_commit: commit === undefined ? null : renderLastCommit(world, source.project, commit),
    ...{ work_in_progress: draft, assignee_ids: [], reviewer_ids: [], detailed_merge_status: 'checking' },
    labels: mergeRequest.labels.map((label, index) => renderLabel(label, project, index)),
    blocking_discussions_resolved: mergeRequest.discussions.every(isResolved),
    ...{
      first_contribution: false,
      total_time_spent: 0,
      time_change: 0,
      merge_when_pipeline_succeeds: false,
    },
  };
}

function renderLabel(title: string, project: Project, index: number): JsonObject {
  return {
    ...{ id: project.id * 100 + index, title, color: '#ffffff', project_id: project.id, template: false },
    ...{
      created_at: project.createdAt,
      updated_at: project.createdAt,
      description: null,
      type: 'ProjectLabel',
    },
    group_id: null,
  };
}

function renderLastCommit(world: World, project: Project, { sha, message, author }: Commit): JsonObject {
  return {
    ...{ id: sha, message, title: message.split('\n')[0] ?? '', timestamp: author.date },
    url: `${projectPage(world, project)}/-/commit/${sha}`,
    author: { name: author.name, email: author.email },
  };
}

export async function renderHookCommit(world: World, project: Project, commit: Commit): Promise<JsonObject> {
  const [parent] = commit.parents;
  const files = parent === undefined ? [] : await project.git.difference(parent, commit.sha);
  const paths = (...statuses: readonly string[]): readonly string[] =>
    files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  return {
    ...renderLastCommit(world, project, commit),
    ...{
      added: paths('added'),
      modified: paths('modified', 'changed', 'renamed'),
      removed: paths('removed'),
    },
  };
}

export function renderHookNote(world: World, note: Note): JsonObject {
  const { id, discussion, author, body, position, isSystem, resolvedBy } = note;
  const { mergeRequest, isIndividual } = discussion;
  const resolved = { resolved_at: note.resolvedAt ?? null, resolved_by_id: resolvedBy?.id ?? null };
  const place = position === undefined ? null : renderPosition(position);
  const original = note.originalPosition === undefined ? null : renderPosition(note.originalPosition);
  return {
    ...{
      attachment: null,
      author_id: author.id,
      change_position: null,
      commit_id: null,
      id,
      internal: false,
    },
    ...{
      created_at: hookTime(note.createdAt),
      updated_at: hookTime(note.updatedAt),
      discussion_id: discussion.id,
    },
    ...{ line_code: null, note: body, description: body, noteable_id: mergeRequest.id, system: isSystem },
    ...{ noteable_type: 'MergeRequest', original_position: original, position: place, st_diff: null },
    ...{ project_id: mergeRequest.project.id, ...resolved, resolved_by_push: null, updated_by_id: null },
    type: isIndividual ? null : position === undefined ? 'DiscussionNote' : 'DiffNote',
    url: `${mergeRequestPage(world, mergeRequest)}#note_${id}`,
  };
}
