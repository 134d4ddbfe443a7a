import { positionOf } from '../../forge-stand-in/git/patch.ts';
import { textOf, type JsonObject } from '../../forge-stand-in/json.ts';
import { shownChange } from '../model/anchors.ts';
import { associationOf } from '../model/associations.ts';
import { nodeId } from '../model/node-ids.ts';
import type { IssueComment, PullRequest, Review, ReviewComment } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { renderAccount } from './account.ts';
import { pullAddress, pullPage, renderPullBriefly } from './pull-request.ts';
import { repositoryAddress } from './repository.ts';

export function renderIssueComment(world: World, comment: IssueComment): JsonObject {
  const { id, pull, author, body, createdAt, updatedAt, reactions } = comment;
  const url = `${repositoryAddress(world, pull.repository)}/issues/comments/${id}`;
  return {
    ...{ url, html_url: `${pullPage(world, pull)}#issuecomment-${id}`, id, node_id: nodeId('IC', comment) },
    issue_url: pullAddress(world, pull).replace('/pulls/', '/issues/'),
    user: renderAccount(world, author),
    ...{ created_at: createdAt, updated_at: updatedAt, body },
    author_association: associationOf(pull.repository, author),
    performed_via_github_app: null,
    reactions: renderReactions(
      url,
      reactions.map(({ content }) => content),
    ),
  };
}

/** @param isHook Webhooks write the state in lower case. */
export function renderReview(world: World, review: Review, isHook = false): JsonObject {
  const { id, pull, author, body, state, commit, submittedAt } = review;
  const page = `${pullPage(world, pull)}#pullrequestreview-${id}`;
  const url = pullAddress(world, pull);
  return {
    ...{ id, node_id: nodeId('PRR', review), user: renderAccount(world, author), body },
    state: isHook ? state.toLowerCase() : state,
    ...{ html_url: page, pull_request_url: url, submitted_at: submittedAt, commit_id: commit },
    author_association: associationOf(pull.repository, author),
    _links: { html: { href: page }, pull_request: { href: url } },
  };
}

export async function renderReviewComment(world: World, comment: ReviewComment): Promise<JsonObject> {
  const { id, review, thread, author, body, createdAt, reactions } = comment;
  const { pull } = thread;
  const url = `${repositoryAddress(world, pull.repository)}/pulls/comments/${id}`;
  const page = `${pullPage(world, pull)}#discussion_r${id}`;
  const pullUrl = pullAddress(world, pull);
  const [first] = thread.comments;
  return {
    ...{ url, id, node_id: nodeId('PRRC', comment), pull_request_review_id: review.id },
    ...{ diff_hunk: thread.diffHunk, path: thread.path, commit_id: thread.commit },
    ...{ original_commit_id: thread.originalCommit, original_position: thread.originalPosition },
    position: (await positionNow(comment)) ?? null,
    ...(first === undefined || first === comment ? {} : { in_reply_to_id: first.id }),
    ...{ user: renderAccount(world, author), body, created_at: createdAt, updated_at: createdAt },
    ...{
      html_url: page,
      pull_request_url: pullUrl,
      author_association: associationOf(pull.repository, author),
    },
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl } },
    ...{ side: thread.side, line: thread.line ?? null, original_line: thread.originalLine },
    ...{ start_line: thread.startLine ?? null, original_start_line: thread.originalStartLine ?? null },
    start_side: thread.startSide ?? null,
    subject_type: 'line',
    reactions: renderReactions(
      url,
      reactions.map(({ content }) => content),
    ),
  };
}

/** What a comment below a pull request belongs to: the pull request as an issue. */
export function renderPullAsIssue(world: World, pull: PullRequest): JsonObject {
  const { url, html_url, diff_url, patch_url, issue_url, ...rest } = renderPullBriefly(world, pull);
  const { id, node_id, number, title, user, labels, state, locked, assignee, assignees, milestone } = rest;
  const { created_at, updated_at, closed_at, author_association, body, draft } = rest;
  const address = textOf(issue_url);
  return {
    ...{ id, node_id, number, title, user, labels, state, locked, assignee, assignees, milestone },
    ...{ created_at, updated_at, closed_at, author_association, body, draft, url: issue_url, html_url },
    ...{ active_lock_reason: null, comments: pull.comments.length, performed_via_github_app: null },
    ...{ repository_url: repositoryAddress(world, pull.repository), labels_url: `${address}/labels{/name}` },
    ...{
      comments_url: `${address}/comments`,
      events_url: `${address}/events`,
      timeline_url: `${address}/timeline`,
    },
    pull_request: { url, html_url, diff_url, patch_url, merged_at: pull.mergedAt ?? null },
    reactions: renderReactions(address, []),
    state_reason: null,
  };
}

async function positionNow({ thread }: ReviewComment): Promise<number | undefined> {
  if (thread.line === undefined) return undefined;
  const { files } = await shownChange(thread.pull);
  const file = files.find(({ path }) => path === thread.path);
  return file === undefined ? undefined : positionOf(file.hunks, thread.side, thread.line);
}

const reactionNames: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

function renderReactions(url: string, contents: readonly string[]): JsonObject {
  const count = (content: string): number => contents.filter((of) => of === content).length;
  return {
    url: `${url}/reactions`,
    total_count: contents.length,
    ...Object.fromEntries(Object.entries(reactionNames).map(([name, content]) => [name, count(content)])),
  };
}
