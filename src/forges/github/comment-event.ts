import type { Account, ChangeRef } from '../../domain/change-request.ts';
import { issueComment, reviewComment } from './payloads.ts';
import type { CommentPayload } from './payloads.ts';
import type { EventDetails } from './read-event.ts';

/** Whether we wrote a comment: our own words must not set us to work. */
export type IsOurs = (comment: CommentPayload, change: ChangeRef) => boolean;

export function readIssueComment(payload: unknown, isOurs: IsOurs): EventDetails {
  const { issue, comment, repository } = issueComment.parse(payload);
  // To GitHub a pull request is an issue too; this one is only an issue.
  if (issue.pull_request == null) return undefined;
  return commentEvent(refOf(repository, issue.number), comment, undefined, isOurs);
}

export function readReviewComment(payload: unknown, isOurs: IsOurs): EventDetails {
  const { pull_request, comment, repository } = reviewComment.parse(payload);
  // GitHub names a thread by its first comment.
  const thread = String(comment.in_reply_to_id ?? comment.id);
  return commentEvent(refOf(repository, pull_request.number), comment, thread, isOurs);
}

function commentEvent(
  change: ChangeRef,
  comment: CommentPayload,
  thread: string | undefined,
  isOurs: IsOurs,
): EventDetails {
  if (isOurs(comment, change)) return undefined;
  const { node_id, user, body: text } = comment;
  return { kind: 'comment-posted', change, comment: node_id, thread, by: accountOf(user), text };
}

function accountOf(user: CommentPayload['user']): Account {
  if (user === null) return { id: '', name: 'ghost', isBot: false };
  return { id: String(user.id), name: user.login, isBot: user.type === 'Bot' };
}

function refOf({ full_name }: { readonly full_name: string }, number: number): ChangeRef {
  return { repo: { forge: 'github', path: full_name }, number };
}
