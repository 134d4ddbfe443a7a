import type { ChangeRef } from '../../domain/change-request.ts';
import { AppError } from '../../domain/errors.ts';
import type { Fingerprint, Sha } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { MarkerKind, Markers } from '../../domain/marker.ts';
import type { Reactor } from '../../domain/reactor.ts';
import type { Posted, PostedFinding, PostedStatus, Reaction, Reactions } from '../../ports/forge.ts';
import { shaped } from './answer-shapes.ts';
import { parseCheckName } from './check-run.ts';
import type { GitHubClient } from './client.ts';
import { checkName } from './limits.ts';
import { nodesOf, postedAnswer, postedDocument } from './posted-query.ts';
import type {
  PostedChange,
  PostedOpening,
  PostedRepository,
  PostedThread,
  WrittenText,
} from './posted-query.ts';
import { parseRepositoryName } from './repository-name.ts';

/** What a conclusion is hung on, by GitHub's own names. */
export interface ChangeNodes {
  readonly repository: string;
  readonly change: string;
}

export interface PostedRequest {
  readonly ref: ChangeRef;
  readonly installation: string;
  readonly head: Sha;
  /** Of our App, whose check runs are found again; undefined: in the name of a token nobody knows which ones are ours. */
  readonly app: number | undefined;
}

type MarkerReader = (text: WrittenText, kind: MarkerKind) => readonly string[];

/**
 * What this App posted to a change. Only what it wrote itself *and* what holds a genuine marker counts: others can copy
 * a marker, and the App's account may be used for other things too.
 */
export async function findPosted(
  client: GitHubClient,
  markers: Markers,
  request: PostedRequest,
): Promise<{ readonly posted: Posted; readonly nodes: ChangeNodes }> {
  const key = keyOfChange(request.ref);
  const read: MarkerReader = ({ viewerDidAuthor, body }, kind) =>
    viewerDidAuthor
      ? markers.read(key, body).flatMap((marker) => (marker.kind === kind ? [marker.value] : []))
      : [];
  const { first, changes } = await readAll(client, request, read);
  const posted: Posted = {
    head: first.pullRequest.headRefOid,
    findings: changes.flatMap((change) =>
      nodesOf(change.reviewThreads).flatMap((thread) => findingsOf(thread, read)),
    ),
    reviewCalls: changes.flatMap((change) =>
      nodesOf(change.reviews).flatMap((review) => read(review, 'review')),
    ),
    summary: changes.flatMap((change) => summaryIn(change, read) ?? [])[0],
    statuses: statusesOf(first, request.ref.number),
    mergeability: first.pullRequest.mergeable,
  };
  return { posted, nodes: { repository: first.id, change: first.pullRequest.id } };
}

type Found = PostedRepository & { readonly pullRequest: PostedChange };

async function readAll(
  client: GitHubClient,
  request: PostedRequest,
  read: MarkerReader,
): Promise<{ readonly first: Found; readonly changes: readonly PostedChange[] }> {
  const first = await readPage(client, request, undefined);
  const changes = [first.pullRequest];
  let hasSummary = summaryIn(first.pullRequest, read) !== undefined;
  for (let last = first.pullRequest; isMore(last, hasSummary);) {
    last = (await readPage(client, request, { last, hasSummary })).pullRequest;
    hasSummary ||= summaryIn(last, read) !== undefined;
    changes.push(last);
  }
  return { first, changes };
}

function isMore({ reviewThreads, reviews, comments }: PostedChange, hasSummary: boolean): boolean {
  return [reviewThreads, reviews, hasSummary ? undefined : comments].some(
    (part) => part?.pageInfo.hasNextPage === true,
  );
}

interface PageBefore {
  readonly last: PostedChange;
  readonly hasSummary: boolean;
}

async function readPage(
  client: GitHubClient,
  { ref, installation, head, app }: PostedRequest,
  before: PageBefore | undefined,
): Promise<Found> {
  const variables = {
    ...parseRepositoryName(ref.repo.path),
    ...cursorsAfter(before),
    number: ref.number,
    head,
    app: app ?? null,
    check: checkName,
    hasStatuses: before === undefined && app !== undefined,
  };
  const data = await client.query({ installation }, postedDocument, variables, ['NOT_FOUND']);
  const { repository } = shaped(postedAnswer, data, 'graphql Posted');
  const pullRequest = repository?.pullRequest;
  if (repository === null || pullRequest == null)
    throw new AppError('change-not-found', { change: `${ref.repo.path}#${ref.number}` });
  return { ...repository, pullRequest };
}

/** The summary is one of the first comments: once it is found, the rest is not read. */
function cursorsAfter(before: PageBefore | undefined): Readonly<Record<string, string | boolean | null>> {
  if (before === undefined) return { moreThreads: true, moreReviews: true, moreComments: true };
  const { hasSummary, last } = before;
  const { reviewThreads, reviews, comments } = last;
  return {
    threads: reviewThreads?.pageInfo.endCursor ?? null,
    reviews: reviews?.pageInfo.endCursor ?? null,
    comments: comments?.pageInfo.endCursor ?? null,
    moreThreads: reviewThreads?.pageInfo.hasNextPage === true,
    moreReviews: reviews?.pageInfo.hasNextPage === true,
    moreComments: comments?.pageInfo.hasNextPage === true && !hasSummary,
  };
}

function findingsOf(thread: PostedThread, read: MarkerReader): readonly PostedFinding[] {
  const [opening] = nodesOf(thread.first);
  const [closing] = nodesOf(thread.last);
  const [id] = opening === undefined ? [] : read(opening, 'finding');
  if (opening === undefined || id === undefined) return [];
  const isAnswered = closing?.viewerDidAuthor === false;
  const { id: name, isResolved } = thread;
  const told = { reactions: reactionsTo(opening), reactors: reactorsTo(opening) };
  return [{ id: id as Fingerprint, thread: name, isResolved, isAnswered, ...told }];
}

const thumbs: Readonly<Record<string, Reaction>> = { THUMBS_UP: 'thumbsup', THUMBS_DOWN: 'thumbsdown' };

/** Those of others. GitHub sends no message for them: what is read here is all that is known. */
function reactionsTo({ reactionGroups }: PostedOpening): Reactions {
  const reactions = { thumbsup: 0, thumbsdown: 0, other: 0 };
  for (const { content, viewerHasReacted, reactors } of reactionGroups ?? [])
    reactions[thumbs[content] ?? 'other'] += reactors.totalCount - Number(viewerHasReacted);
  return reactions;
}

/** As many people as the query asks for, with their thumbs. */
function reactorsTo({ reactionGroups }: PostedOpening): readonly Reactor[] {
  return (reactionGroups ?? []).flatMap(({ content, reactors }) => {
    const reaction = thumbs[content];
    if (reaction !== 'thumbsup' && reaction !== 'thumbsdown') return [];
    return nodesOf({ nodes: reactors.nodes ?? [] }).flatMap(({ databaseId, login }) =>
      databaseId == null || login === undefined
        ? []
        : [{ reaction, by: { id: String(databaseId), name: login, isBot: false } }],
    );
  });
}

function summaryIn(change: PostedChange, read: MarkerReader): Posted['summary'] {
  const found = nodesOf(change.comments).find((comment) => read(comment, 'summary').length > 0);
  return found && { id: found.id, body: found.body };
}

function statusesOf({ object }: PostedRepository, change: number): readonly PostedStatus[] {
  const runs = nodesOf(object?.checkSuites).flatMap((suite) => nodesOf(suite.checkRuns));
  return runs.flatMap(({ id, externalId, status }) => {
    const name = parseCheckName(externalId ?? '');
    return name?.change === change ? [{ id, review: name.review, isFinal: status === 'COMPLETED' }] : [];
  });
}
