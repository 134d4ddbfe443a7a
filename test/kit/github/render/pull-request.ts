import type { JsonObject } from '../../forge-stand-in/json.ts';
import { shownChange } from '../model/anchors.ts';
import { associationOf } from '../model/associations.ts';
import { nodeId } from '../model/node-ids.ts';
import type { Label, PullRequest, Repository } from '../model/types.ts';
import { fullName, type World } from '../model/world.ts';
import { renderAccount } from './account.ts';
import { renderRepository, repositoryAddress, repositoryPage } from './repository.ts';

export function pullAddress(world: World, { repository, number }: PullRequest): string {
  return `${repositoryAddress(world, repository)}/pulls/${number}`;
}

export function pullPage(world: World, { repository, number }: PullRequest): string {
  return `${repositoryPage(world, repository)}/pull/${number}`;
}

/** As lists show it. */
export function renderPullBriefly(world: World, pull: PullRequest): JsonObject {
  const url = pullAddress(world, pull);
  const page = pullPage(world, pull);
  const issue = url.replace('/pulls/', '/issues/');
  const repository = repositoryAddress(world, pull.repository);
  const links = {
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repository}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repository}/statuses/${pull.head.sha}`,
  };
  return {
    ...{ url, id: pull.id, node_id: nodeId('PR', pull), html_url: page, issue_url: issue },
    ...{ diff_url: `${page}.diff`, patch_url: `${page}.patch`, number: pull.number, state: pull.state },
    ...{ locked: false, title: pull.title, user: renderAccount(world, pull.author), body: pull.body || null },
    ...{ created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: pull.closedAt ?? null },
    ...{ merged_at: pull.mergedAt ?? null, merge_commit_sha: pull.mergeCommit ?? null, assignee: null },
    requested_reviewers: pull.reviewers.map((reviewer) => renderAccount(world, reviewer)),
    ...{ assignees: [], requested_teams: [], milestone: null, draft: pull.isDraft },
    labels: pull.labels.map((label) => renderLabel(world, pull.repository, label)),
    ...Object.fromEntries(Object.entries(links).map(([name, link]) => [`${name}_url`, link])),
    head: renderTip(world, pull.head.repository, pull.head),
    base: renderTip(world, pull.repository, pull.base),
    _links: Object.fromEntries(
      Object.entries({ self: url, html: page, issue, ...links }).map(([name, href]) => [name, { href }]),
    ),
    author_association: associationOf(pull.repository, pull.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

export async function renderPull(world: World, pull: PullRequest): Promise<JsonObject> {
  const { mergeBase, files } = await shownChange(pull);
  const commits = await pull.repository.git.commitsBetween(mergeBase, pull.head.sha);
  const isMerged = pull.mergedAt !== undefined;
  return {
    ...renderPullBriefly(world, pull),
    ...{ merged: isMerged, mergeable: null, rebaseable: null, mergeable_state: 'unknown', merged_by: null },
    comments: pull.comments.length,
    review_comments: pull.threads.reduce((sum, { comments }) => sum + comments.length, 0),
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

/** As check runs and suites name it. */
export function renderPullReference(world: World, pull: PullRequest): JsonObject {
  const tip = (repository: Repository, { ref, sha }: { ref: string; sha: string }): JsonObject => ({
    ref,
    sha,
    repo: { id: repository.id, url: repositoryAddress(world, repository), name: repository.name },
  });
  return {
    ...{ id: pull.id, number: pull.number, url: pullAddress(world, pull) },
    head: tip(pull.head.repository, pull.head),
    base: tip(pull.repository, pull.base),
  };
}

function renderTip(
  world: World,
  repository: Repository,
  { ref, sha }: { ref: string; sha: string },
): JsonObject {
  return {
    label: `${repository.owner.login}:${ref}`,
    ...{ ref, sha, user: renderAccount(world, repository.owner), repo: renderRepository(world, repository) },
  };
}

function renderLabel({ addresses }: World, repository: Repository, label: Label): JsonObject {
  const { id, name } = label;
  const url = `${addresses.api}/repos/${fullName(repository)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('LA', label), url, name, color: 'ededed', default: false, description: null };
}
