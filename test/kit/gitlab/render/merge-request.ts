import type { Json, JsonObject } from '../../forge-stand-in/json.ts';
import { limitChanges } from '../model/diff-limits.ts';
import { checkMerge } from '../model/merge-checks.ts';
import type { MergeRequest, MergeStatus, Version } from '../model/types.ts';
import { changesOf, newestVersion } from '../model/versions.ts';
import { fullPath, isDraft, type World } from '../model/world.ts';
import { isResolved } from '../model/notes.ts';
import { renderUser } from './account.ts';
import { renderPipeline } from './status.ts';
import { projectPage } from './project.ts';

export function mergeRequestPage(world: World, { project, iid }: MergeRequest): string {
  return `${projectPage(world, project)}/-/merge_requests/${iid}`;
}

const detailed: Readonly<Record<MergeStatus, string>> = {
  unchecked: 'unchecked',
  checking: 'checking',
  can_be_merged: 'mergeable',
  cannot_be_merged: 'conflict',
};

/** As lists show it. */
export function renderMergeRequestBriefly(
  world: World,
  mergeRequest: MergeRequest,
  status: MergeStatus,
): JsonObject {
  const { id, iid, project, source, author, title, description, state, head } = mergeRequest;
  const draft = isDraft(mergeRequest);
  const page = mergeRequestPage(world, mergeRequest);
  const own = renderUser(world, author);
  const { isPrepared, createdAt } = mergeRequest;
  return {
    ...{ id, iid, project_id: project.id, title, description, state, created_at: createdAt },
    ...{ updated_at: mergeRequest.updatedAt, merged_by: null, merge_user: null },
    ...{
      merged_at: mergeRequest.mergedAt ?? null,
      closed_by: null,
      closed_at: mergeRequest.closedAt ?? null,
    },
    ...{ target_branch: mergeRequest.targetBranch, source_branch: source.branch, author: own, assignees: [] },
    ...{
      user_notes_count: countNotes(mergeRequest),
      upvotes: 0,
      downvotes: 0,
      assignee: null,
      reviewers: mergeRequest.reviewers.map((reviewer) => renderUser(world, reviewer)),
    },
    ...{ source_project_id: source.project.id, target_project_id: project.id, labels: mergeRequest.labels },
    ...{ draft, imported: false, imported_from: 'none', work_in_progress: draft, milestone: null },
    ...{ merge_when_pipeline_succeeds: false, merge_status: isPrepared ? status : 'preparing' },
    detailed_merge_status: isPrepared ? (draft ? 'draft_status' : detailed[status]) : 'preparing',
    ...{ sha: head, merge_commit_sha: mergeRequest.mergeCommit ?? null, squash_commit_sha: null },
    ...{ discussion_locked: null, should_remove_source_branch: null, force_remove_source_branch: false },
    ...{ prepared_at: isPrepared ? createdAt : null, reference: `!${iid}`, web_url: page },
    references: { short: `!${iid}`, relative: `!${iid}`, full: `${fullPath(project)}!${iid}` },
    time_stats: {
      time_estimate: 0,
      total_time_spent: 0,
      human_time_estimate: null,
      human_total_time_spent: null,
    },
    ...{ squash: false, squash_on_merge: false, task_completion_status: { count: 0, completed_count: 0 } },
    has_conflicts: isPrepared && status === 'cannot_be_merged',
    blocking_discussions_resolved: mergeRequest.discussions.every(isResolved),
  };
}

export async function renderMergeRequest(world: World, mergeRequest: MergeRequest): Promise<JsonObject> {
  const version = newestVersion(mergeRequest);
  const pipeline = mergeRequest.project.pipelines.findLast(({ sha }) => sha === mergeRequest.head);
  const shown = pipeline === undefined ? null : renderPipeline(world, mergeRequest.project, pipeline);
  return {
    ...renderMergeRequestBriefly(world, mergeRequest, await checkMerge(mergeRequest)),
    ...{ subscribed: false, latest_build_started_at: null, latest_build_finished_at: null },
    ...{ first_deployed_to_production_at: null, pipeline: shown, head_pipeline: shown },
    changes_count: version === undefined ? null : await countChanges(mergeRequest, version),
    diff_refs: version === undefined ? null : renderDiffRefs(version),
    ...{ merge_error: null, first_contribution: false, user: { can_merge: false } },
    ...{ diverged_commits_count: 0, rebase_in_progress: false },
  };
}

function renderDiffRefs({ base, start, head }: Version): JsonObject {
  return { base_sha: base, head_sha: head, start_sha: start };
}

/** Beyond the limit with a plus. */
async function countChanges(mergeRequest: MergeRequest, version: Version): Promise<string> {
  const { shown, isOverflowing } = limitChanges(await changesOf(mergeRequest, version));
  return `${shown.length}${isOverflowing ? '+' : ''}`;
}

function countNotes({ discussions }: MergeRequest): number {
  return discussions.flatMap(({ notes }) => notes).filter(({ isSystem }) => !isSystem).length;
}

export function renderVersion({ id, base, start, head, createdAt }: Version, of: MergeRequest): JsonObject {
  return {
    ...{ id, head_commit_sha: head, base_commit_sha: base, start_commit_sha: start, created_at: createdAt },
    ...{ merge_request_id: of.id, state: 'collected', real_size: null satisfies Json, patch_id_sha: null },
  };
}
