import type { ChangeRef } from '../../domain/change-request.ts';
import type { Mergeability } from '../../domain/conflict.ts';
import { AppError } from '../../domain/errors.ts';
import type { Fingerprint, Sha } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { MarkerKind, Markers } from '../../domain/marker.ts';
import type { Posted, PostedFinding } from '../../ports/forge.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { localId } from './local-id.ts';
import { postedAnswer, postedDocument } from './posted-query.ts';
import type { PostedDiscussion, PostedMergeRequest, PostedNote } from './posted-query.ts';

/** What a conclusion is hung on. */
export interface ChangeNodes {
  /** GraphQL's name of the merge request. */
  readonly change: string;
  /** Where a status goes to be seen in the change: its newest pipeline, if that is of its head. */
  readonly pipeline: { readonly id: number; readonly sha: string } | undefined;
  /** The branch of the head as the target project knows it. */
  readonly branch: string;
}

export interface PostedRequest {
  readonly client: GitLabClient;
  readonly markers: Markers;
  readonly ref: ChangeRef;
  /** The number of our account. */
  readonly account: Promise<string>;
}

/** Reads our markers: only in what our account wrote, and only those that are genuine. */
export type MarkerReader = (text: Pick<PostedNote, 'author' | 'body'>, kind: MarkerKind) => readonly string[];

/**
 * What our account posted to a change. Its statuses are not asked for: GitLab itself writes over one that waits when
 * another of its name is set.
 */
export async function findPosted(
  request: PostedRequest,
): Promise<{ readonly posted: Posted; readonly nodes: ChangeNodes }> {
  const { markers, ref } = request;
  const key = keyOfChange(ref);
  const [account, { mergeRequest, discussions }] = await Promise.all([request.account, readAll(request)]);
  const read: MarkerReader = ({ author, body }, kind) =>
    localId(author?.id ?? '') === account
      ? markers.read(key, body).flatMap((marker) => (marker.kind === kind ? [marker.value] : []))
      : [];
  const openings = discussions.flatMap(({ opening }) => opening?.nodes?.[0] ?? []);
  const summary = openings.find((note) => read(note, 'summary').length > 0);
  const posted: Posted = {
    head: mergeRequest.diffHeadSha,
    findings: discussions.flatMap((discussion) => findingsOf(discussion, account, read)),
    reviewCalls: [...new Set(openings.flatMap((note) => read(note, 'review')))],
    summary: summary && { id: summary.id, body: summary.body },
    statuses: [],
    mergeability: mergeabilityOf(mergeRequest.mergeStatusEnum ?? 'UNCHECKED'),
  };
  return { posted, nodes: nodesOf(mergeRequest, ref) };
}

/** `CANNOT_BE_MERGED` has other reasons than a conflict too: whoever goes by it asks for more. */
const mergeabilities: Readonly<Record<string, Mergeability>> = {
  CAN_BE_MERGED: 'clean',
  CANNOT_BE_MERGED: 'conflicting',
};

/** Being asked by GraphQL, GitLab does not begin to find out. */
function mergeabilityOf(status: string): Mergeability | undefined {
  return status === 'UNCHECKED' ? undefined : (mergeabilities[status] ?? 'unknown');
}

type Found = PostedMergeRequest & { readonly diffHeadSha: Sha };

async function readAll(request: PostedRequest): Promise<{
  readonly mergeRequest: Found;
  readonly discussions: readonly PostedDiscussion[];
}> {
  const mergeRequest = await readPage(request, undefined);
  const discussions = [...(mergeRequest.discussions.nodes ?? [])];
  for (let { pageInfo } = mergeRequest.discussions; pageInfo.hasNextPage && pageInfo.endCursor !== null;) {
    const page = (await readPage(request, pageInfo.endCursor)).discussions;
    discussions.push(...(page.nodes ?? []));
    ({ pageInfo } = page);
  }
  return { mergeRequest, discussions: discussions.filter((discussion) => discussion !== null) };
}

async function readPage({ client, ref }: PostedRequest, after: string | undefined): Promise<Found> {
  const variables = { path: ref.repo.path, iid: String(ref.number), after };
  const data = await client.query(postedDocument, variables);
  const found = shaped(postedAnswer, data, 'graphql Posted').project?.mergeRequest;
  if (found?.diffHeadSha == null)
    throw new AppError('change-not-found', { change: `${ref.repo.path}!${ref.number}` });
  return { ...found, diffHeadSha: found.diffHeadSha };
}

function findingsOf(
  { id: discussion, resolved, opening, all }: PostedDiscussion,
  account: string,
  read: MarkerReader,
): readonly PostedFinding[] {
  const [first] = opening?.nodes ?? [];
  const [id] = first == null ? [] : read(first, 'finding');
  if (id === undefined) return [];
  // GitLab adds notes of its own: that the lines changed, or who resolved it.
  const last = all?.nodes?.findLast((note) => note?.system === false);
  const isAnswered = last != null && localId(last.author?.id ?? '') !== account;
  return [{ id: id as Fingerprint, thread: discussion, isResolved: resolved === true, isAnswered }];
}

function nodesOf(found: Found, { number }: ChangeRef): ChangeNodes {
  const { headPipeline, diffHeadSha, sourceBranch } = found;
  const isFork = found.sourceProjectId !== found.targetProjectId;
  return {
    change: found.id,
    pipeline:
      headPipeline?.sha === diffHeadSha
        ? { id: Number(localId(headPipeline.id)), sha: diffHeadSha }
        : undefined,
    branch: isFork ? `refs/merge-requests/${number}/head` : sourceBranch,
  };
}
