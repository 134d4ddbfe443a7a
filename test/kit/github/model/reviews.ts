import {
  hunkDownTo,
  hunkOf,
  numberOn,
  positionOf,
  type PatchHunk,
  type Side,
} from '../../forge-stand-in/git/patch.ts';
import { replyRules, reviewRules, type ProposedComment, type ProposedReview } from '../rules/reviews.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { anchorAgain, shownChange, type ShownChange } from './anchors.ts';
import { tellOfReview, tellOfReviewComment } from './tell.ts';
import type { Account, PullRequest, Review, ReviewComment, ReviewState, Thread } from './types.ts';
import { timestamp, type World } from './world.ts';

export interface NewReview {
  readonly commit: string | undefined;
  readonly body: string;
  readonly event: ProposedReview['event'];
  readonly comments: readonly NewReviewComment[];
}

export type NewReviewComment = Omit<ProposedComment, 'hunks'>;

const states: Readonly<Record<string, ReviewState>> = {
  COMMENT: 'COMMENTED',
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
};

/** All of it, or nothing. @throws {Refusal} */
export async function addReview(
  world: World,
  pull: PullRequest,
  author: Account,
  wanted: NewReview,
): Promise<Review> {
  const { event, body, commit = pull.head.sha } = wanted;
  const { commits, shown } = await changeAt(pull, commit);
  const comments = wanted.comments.map((comment): ProposedComment => {
    const file = shown.files.find(({ path }) => path === comment.path);
    return { ...comment, hunks: file?.hunks };
  });
  enforce(reviewRules, { event, body, commit, commits, comments, isOwnPull: author === pull.author });
  const state = states[event ?? ''] ?? 'COMMENTED';
  const review = startReview(world, pull, { author, body, commit, state });
  for (const comment of comments) startThread(world, review, { comment, mergeBase: shown.mergeBase });
  if (commit !== pull.head.sha) await anchorAgain(pull);
  await tellOfReview(world, review);
  return review;
}

/** The commits of a pull request, and what it shows as changed at one of them. */
async function changeAt(
  pull: PullRequest,
  commit: string,
): Promise<{ readonly commits: readonly string[]; readonly shown: ShownChange }> {
  const atHead = await shownChange(pull);
  const commits = await pull.repository.git.commitsBetween(atHead.mergeBase, pull.head.sha);
  const isEarlier = commit !== pull.head.sha && commits.includes(commit);
  return { commits, shown: isEarlier ? await shownChange(pull, commit) : atHead };
}

function startReview(
  world: World,
  pull: PullRequest,
  words: Pick<Review, 'author' | 'body' | 'commit' | 'state'>,
): Review {
  const review = { ...words, id: world.nextId(), pull, submittedAt: timestamp(world), comments: [] };
  pull.reviews.push(review);
  world.nodes.add('PRR', review);
  return review;
}

function startThread(
  world: World,
  review: Review,
  { comment, mergeBase }: { readonly comment: ProposedComment; readonly mergeBase: string },
): void {
  const { hunks = [], path, body } = comment;
  const { line, side } = placeOf(hunks, comment);
  const hunk = hunkOf(hunks, side, line);
  const thread: Thread = {
    ...{ id: world.nextId(), pull: review.pull, path, side, comments: [], resolvedBy: undefined },
    ...{ line, startLine: comment.startLine, commit: review.commit, base: mergeBase },
    startSide: comment.startLine === undefined ? undefined : comment.startSide,
    originalCommit: review.commit,
    originalLine: line,
    originalStartLine: comment.startLine,
    originalPosition: positionOf(hunks, side, line) ?? 1,
    diffHunk: hunk === undefined ? '' : hunkDownTo(hunk, side, line),
  };
  review.pull.threads.push(thread);
  world.nodes.add('PRRT', thread);
  appendComment(world, { review, thread, body });
}

/** A position counts lines below the first `@@`. */
function placeOf(
  hunks: readonly PatchHunk[],
  { line, side, position }: ProposedComment,
): { readonly line: number; readonly side: Side } {
  if (line !== undefined) return { line, side };
  const all = hunks.flatMap(({ lines }) => lines);
  for (const of of all) {
    const where: Side = of.right === undefined ? 'LEFT' : 'RIGHT';
    const number = numberOn(of, where) ?? 0;
    if (positionOf(hunks, where, number) === position) return { line: number, side: where };
  }
  return { line: 1, side: 'RIGHT' };
}

function appendComment(
  world: World,
  { review, thread, body }: { readonly review: Review; readonly thread: Thread; readonly body: string },
): ReviewComment {
  const comment: ReviewComment = {
    ...{ id: world.nextId(), review, thread, author: review.author, body },
    ...{ createdAt: timestamp(world), reactions: [] },
  };
  review.comments.push(comment);
  thread.comments.push(comment);
  world.nodes.add('PRRC', comment);
  return comment;
}

/** An answer in a thread: a review of one comment, as GitHub keeps it. */
export async function replyIn(
  world: World,
  thread: Thread,
  author: Account,
  body: string,
): Promise<ReviewComment> {
  const { pull } = thread;
  const review = startReview(world, pull, { author, body: '', commit: pull.head.sha, state: 'COMMENTED' });
  const comment = appendComment(world, { review, thread, body });
  await tellOfReviewComment(world, comment);
  return comment;
}

/** Nobody is told: the bot listens to none of these edits. @throws {Refusal} */
export function editReviewComment(comment: ReviewComment, body: string): void {
  enforce(replyRules, { body, isTopLevel: true });
  comment.body = body;
}
