import { shownChange } from '../model/anchors.ts';
import { associationOf } from '../model/associations.ts';
import { nodeId } from '../model/node-ids.ts';
import { mergeableState } from '../model/pull-requests.ts';
import type { PullRequest, Review } from '../model/types.ts';
import { pullPage } from '../render/pull-request.ts';
import { actorView, plainLogin } from './actors.ts';
import { issueCommentView, reviewView, threadView } from './comments.ts';
import { connection, type ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { Context } from './context.ts';
import { commitView } from './objects.ts';
import { refView, repositoryView } from './repositories.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

export function stateOf({ state, mergedAt }: PullRequest): 'OPEN' | 'CLOSED' | 'MERGED' {
  if (mergedAt !== undefined) return 'MERGED';
  return state === 'open' ? 'OPEN' : 'CLOSED';
}

export function pullView(context: Context, pull: PullRequest): View {
  return {
    ...plainFields(context, pull),
    ...ends(context, pull),
    ...said(context, pull),
    author: () => actorView(context, pull.author),
    authorAssociation: () => associationOf(pull.repository, pull.author),
    repository: () => repositoryView(context, pull.repository),
    changedFiles: async () => (await shownChange(pull)).files.length,
    commits: async (args: ConnectionArguments) => {
      const { mergeBase } = await shownChange(pull);
      const shas = await pull.repository.git.commitsBetween(mergeBase, pull.head.sha);
      return connection(shas, args, (sha) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('C', { id: `${pull.id}:${sha}` }),
        commit: () => commitView(context, pull.repository, sha),
      }));
    },
  };
}

function plainFields({ world }: Context, pull: PullRequest): View {
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    url: pullPage(world, pull),
    title: pull.title,
    body: pull.body,
    bodyText: pull.body,
    state: stateOf(pull),
    closed: pull.state !== 'open',
    merged: pull.mergedAt !== undefined,
    isDraft: pull.isDraft,
    locked: false,
    mergeable: () => mergeableState(pull),
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    mergedAt: pull.mergedAt ?? null,
  };
}

function ends(context: Context, { repository, head, base }: PullRequest): View {
  return {
    baseRefName: base.ref,
    baseRefOid: base.sha,
    baseRef: () => refView(context, repository, base.ref),
    baseRepository: () => repositoryView(context, repository),
    headRefName: head.ref,
    headRefOid: head.sha,
    // Also of a fork that the token does not reach: what is in it stays closed, see `allow`.
    headRepository: () => repositoryView(context, head.repository),
    headRepositoryOwner: () => actorView(context, head.repository.owner),
    isCrossRepository: head.repository !== repository,
  };
}

interface ReviewArguments extends ConnectionArguments {
  readonly author?: string | null;
  readonly states?: readonly string[] | null;
}

function said(context: Context, pull: PullRequest): View {
  return {
    labels: (args: ConnectionArguments) =>
      connection(pull.labels, args, (label) => ({
        __typename: 'Label',
        id: nodeId('LA', label),
        name: label.name,
        color: 'ededed',
        description: null,
      })),
    reviewRequests: (args: ConnectionArguments) =>
      connection([...pull.teams, ...pull.reviewers], args, (asked) => ({
        __typename: 'ReviewRequest',
        requestedReviewer: () => (typeof asked === 'string' ? unreadable() : actorView(context, asked)),
      })),
    comments: (args: ConnectionArguments) =>
      connection(pull.comments, args, (comment) => issueCommentView(context, comment)),
    reviews: (args: ReviewArguments) =>
      connection(
        pull.reviews.filter((review) => isWanted(review, args)),
        args,
        (review) => reviewView(context, review),
      ),
    reviewThreads: (args: ConnectionArguments) =>
      connection(pull.threads, args, (thread) => threadView(context, thread)),
  };
}

/** A team is shown to an app that may read the members of the organisation; ours does not ask for that. */
function unreadable(): never {
  throw new Refusal(
    { status: 403, message: 'Resource not accessible by integration' },
    { name: 'team-needs-members', documentation: 'https://docs.github.com/rest/teams/teams' },
  );
}

function isWanted(review: Review, { author, states }: ReviewArguments): boolean {
  const isBy = author == null || plainLogin(review.author.login) === plainLogin(author);
  return isBy && (states == null || states.includes(review.state));
}
