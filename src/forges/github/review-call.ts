import type { ChangeRef } from '../../domain/change-request.ts';
import { messageOf } from '../../domain/errors.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import type { InlineComment, ReviewCall } from '../../ports/forge.ts';
import type { GitHubClient } from './client.ts';
import { parseRepositoryName } from './repository-name.ts';
import { statusOf } from './translate-error.ts';

const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

/**
 * Posts a review. GitHub takes all of its comments or none and does not say which one it minds, so after a refusal
 * (422) they are sent in halves, each a review of its own: only where GitHub shows fewer lines than its comparison.
 * The body, which says that this head is reviewed, goes with the last of them: after a crash in between, the repeat
 * finds the comments that stand and posts the others.
 */
export async function postReview(
  client: GitHubClient,
  ref: ChangeRef,
  installation: string,
  call: ReviewCall,
): Promise<readonly Fingerprint[]> {
  const refused: Fingerprint[] = [];
  // Comments of one file stay together: what is wrong with one is often wrong with its neighbours.
  const parts = [call.comments.toSorted(byPath)];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const isLast = parts.length === 0;
    const values = {
      ...parseRepositoryName(ref.repo.path),
      pull_number: ref.number,
      ...reviewOf(call, part, isLast),
    };
    if (await isTaken(client.write({ installation }, route, values), part.length > 0)) continue;
    const [only] = part;
    if (part.length > 1) parts.push(...halves(part));
    else if (only !== undefined) refused.push(only.id);
    if (part.length === 1 && isLast) parts.push([]);
  }
  return refused;
}

function reviewOf(call: ReviewCall, part: readonly InlineComment[], isLast: boolean): object {
  const comments = part.map(commentOf);
  const review = { commit_id: call.head, event: 'COMMENT', comments };
  return isLast ? { ...review, body: call.body } : review;
}

/** The first one on top of the stack. */
function halves(part: InlineComment[]): readonly [InlineComment[], InlineComment[]] {
  const middle = Math.ceil(part.length / 2);
  return [part.slice(middle), part.slice(0, middle)];
}

/** The head was pushed over. */
const staleCommit = /\bcommit(?:_id)?\b/i;

/** What is said of the review itself is no better said of a smaller part. */
async function isTaken(sending: Promise<unknown>, hasComments: boolean): Promise<boolean> {
  try {
    await sending;
    return true;
  } catch (error) {
    if (hasComments && statusOf(error) === 422 && !staleCommit.test(messageOf(error))) return false;
    throw error;
  }
}

function commentOf({ path, first, last, body }: InlineComment): Readonly<Record<string, unknown>> {
  const end = { path, body, line: last, side: 'RIGHT' };
  return first === last ? end : { ...end, start_line: first, start_side: 'RIGHT' };
}

function byPath(a: InlineComment, b: InlineComment): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.first - b.first;
}
