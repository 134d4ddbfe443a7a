import type { ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';
import { mergeStatusOf } from '../model/merge-checks.ts';
import type { MergeRequest, Version } from '../model/types.ts';
import { changesOf, newestVersion } from '../model/versions.ts';
import { fullPath, isDraft } from '../model/world.ts';
import { mergeRequestPage } from '../render/merge-request.ts';
import { pipelineState } from '../render/status.ts';
import { paged, type Context } from './context.ts';
import { discussionView, noteView } from './discussions.ts';
import { globalId } from './ids.ts';
import { projectView } from './projects.ts';
import { userView } from './users.ts';

export function mergeRequestView(context: Context, mergeRequest: MergeRequest): View {
  const version = newestVersion(mergeRequest);
  return {
    ...plainFields(context, mergeRequest),
    ...ends(context, mergeRequest),
    diffRefs: version === undefined ? null : diffRefsView(version),
    diffStatsSummary: version === undefined ? null : () => statsView(mergeRequest, version),
    author: () => userView(context, mergeRequest.author),
    reviewers: (args: ConnectionArguments) =>
      paged(mergeRequest.reviewers, args, (reviewer) => userView(context, reviewer)),
    labels: (args: ConnectionArguments) =>
      paged(mergeRequest.labels, args, (title) => ({
        id: globalId('ProjectLabel', Buffer.from(title).toString('hex')),
        ...{ title, color: '#ffffff' },
      })),
    headPipeline: () => pipelineView(mergeRequest),
    discussions: (args: ConnectionArguments) =>
      paged(mergeRequest.discussions, args, (discussion) => discussionView(context, discussion)),
    notes: (args: ConnectionArguments) =>
      paged(notesOf(mergeRequest), args, (note) => noteView(context, note)),
  };
}

function notesOf({ discussions }: MergeRequest) {
  return discussions.flatMap(({ notes }) => notes);
}

function plainFields({ world }: Context, mergeRequest: MergeRequest): View {
  const { id, iid, project, state, title, description, isPrepared, createdAt } = mergeRequest;
  return {
    ...{
      __typename: 'MergeRequest',
      id: globalId('MergeRequest', id),
      iid: String(iid),
      state,
      title,
      description,
    },
    draft: isDraft(mergeRequest),
    ...{ preparedAt: isPrepared ? createdAt : null, createdAt, updatedAt: mergeRequest.updatedAt },
    ...{ mergedAt: mergeRequest.mergedAt ?? null, mergeCommitSha: mergeRequest.mergeCommit ?? null },
    mergeStatusEnum: async () =>
      isPrepared ? (await mergeStatusOf(mergeRequest)).toUpperCase() : 'PREPARING',
    webUrl: mergeRequestPage(world, mergeRequest),
    reference: ({ full }: { readonly full?: boolean | null }) =>
      full === true ? `${fullPath(project)}!${iid}` : `!${iid}`,
    approved: mergeRequest.approvedBy.size > 0,
    userNotesCount: notesOf(mergeRequest).filter(({ isSystem }) => !isSystem).length,
  };
}

function ends(context: Context, { project, source, targetBranch, head }: MergeRequest): View {
  return {
    ...{ targetBranch, sourceBranch: source.branch, diffHeadSha: head },
    ...{ sourceProjectId: source.project.id, targetProjectId: project.id },
    sourceProject: () => projectView(context, source.project),
    targetProject: () => projectView(context, project),
  };
}

export function diffRefsView({ base, start, head }: Pick<Version, 'base' | 'start' | 'head'>): View {
  return { baseSha: base, startSha: start, headSha: head };
}

async function statsView(mergeRequest: MergeRequest, version: Version): Promise<View> {
  const files = await changesOf(mergeRequest, version);
  const sum = (of: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[of], 0);
  const [additions, deletions] = [sum('additions'), sum('deletions')];
  return { additions, deletions, changes: additions + deletions, fileCount: files.length };
}

function pipelineView({ project, head }: MergeRequest): View | null {
  const pipeline = project.pipelines.findLast(({ sha }) => sha === head);
  if (pipeline === undefined) return null;
  const { id, sha, ref } = pipeline;
  const status = pipelineState(project, pipeline).toUpperCase();
  return { id: globalId('Ci::Pipeline', id), iid: String(id), sha, ref, status };
}
