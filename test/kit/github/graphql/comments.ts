import { associationOf } from '../model/associations.ts';
import { nodeId } from '../model/node-ids.ts';
import type { IssueComment, Reaction, Review, ReviewComment, Thread } from '../model/types.ts';
import { pullPage } from '../render/pull-request.ts';
import { actorView, isOurs } from './actors.ts';
import { connection, type ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { Context } from './context.ts';
import { commitView } from './objects.ts';
import { pullView } from './pull-requests.ts';
import { repositoryView } from './repositories.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

export function issueCommentView(context: Context, comment: IssueComment): View {
  const { id, pull, author, body, createdAt, updatedAt } = comment;
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment),
    databaseId: id,
    fullDatabaseId: String(id),
    body,
    bodyText: body,
    createdAt,
    updatedAt,
    publishedAt: createdAt,
    isMinimized: false,
    url: `${pullPage(context.world, pull)}#issuecomment-${id}`,
    viewerDidAuthor: isOurs(context, author),
    author: () => actorView(context, author),
    authorAssociation: () => associationOf(pull.repository, author),
    pullRequest: () => pullView(context, pull),
    repository: () => repositoryView(context, pull.repository),
    reactions: (args: ConnectionArguments) => reactionsView(context, comment.reactions, args),
  };
}

export function reviewView(context: Context, review: Review): View {
  const { id, pull, author, body, state, commit, submittedAt, comments } = review;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review),
    databaseId: id,
    fullDatabaseId: String(id),
    body,
    bodyText: body,
    state,
    submittedAt,
    createdAt: submittedAt,
    url: `${pullPage(context.world, pull)}#pullrequestreview-${id}`,
    viewerDidAuthor: isOurs(context, author),
    author: () => actorView(context, author),
    authorAssociation: () => associationOf(pull.repository, author),
    commit: () => commitView(context, pull.repository, commit),
    comments: (args: ConnectionArguments) =>
      connection(comments, args, (comment) => reviewCommentView(context, comment)),
    pullRequest: () => pullView(context, pull),
  };
}

export function threadView(context: Context, thread: Thread): View {
  const { pull, resolvedBy, line } = thread;
  const isResolved = resolvedBy !== undefined;
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', thread),
    ...placeFields(thread),
    diffSide: thread.side,
    startDiffSide: thread.startSide ?? null,
    isOutdated: line === undefined,
    isResolved,
    isCollapsed: isResolved || line === undefined,
    viewerCanReply: true,
    viewerCanResolve: !isResolved,
    viewerCanUnresolve: isResolved,
    // This field shows users only, and a bot is none.
    resolvedBy: () => (resolvedBy?.type === 'User' ? actorView(context, resolvedBy) : null),
    pullRequest: () => pullView(context, pull),
    repository: () => repositoryView(context, pull.repository),
    comments: (args: ConnectionArguments) =>
      connection(thread.comments, args, (comment) => reviewCommentView(context, comment)),
  };
}

/** An outdated one has no line any more, only the one it had. */
function placeFields({ path, line, startLine, originalLine, originalStartLine }: Thread): View {
  return {
    path,
    line: line ?? null,
    startLine: startLine ?? null,
    originalLine,
    originalStartLine: originalStartLine ?? null,
    subjectType: 'LINE',
  };
}

export function reviewCommentView(context: Context, comment: ReviewComment): View {
  const { id, thread, author, body, createdAt } = comment;
  return {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', comment),
    databaseId: id,
    fullDatabaseId: String(id),
    ...placeFields(thread),
    body,
    bodyText: body,
    createdAt,
    updatedAt: createdAt,
    diffHunk: thread.diffHunk,
    originalPosition: thread.originalPosition,
    outdated: thread.line === undefined,
    isMinimized: false,
    state: 'SUBMITTED',
    url: `${pullPage(context.world, thread.pull)}#discussion_r${id}`,
    viewerDidAuthor: isOurs(context, author),
    author: () => actorView(context, author),
    authorAssociation: () => associationOf(thread.pull.repository, author),
    ...surroundings(context, comment),
  };
}

function surroundings(context: Context, { thread, review, reactions, ...comment }: ReviewComment): View {
  const { pull } = thread;
  const [first] = thread.comments;
  return {
    commit: () => commitView(context, pull.repository, thread.commit),
    originalCommit: () => commitView(context, pull.repository, thread.originalCommit),
    pullRequest: () => pullView(context, pull),
    pullRequestReview: () => reviewView(context, review),
    replyTo: () =>
      first === undefined || first.id === comment.id ? null : reviewCommentView(context, first),
    reactions: (args: ConnectionArguments) => reactionsView(context, reactions, args),
    reactionGroups: () => reactionGroupViews(context, reactions),
  };
}

export function reactionView(context: Context, reaction: Reaction): View {
  const { id, content, author } = reaction;
  return {
    __typename: 'Reaction',
    id: nodeId('REA', reaction),
    databaseId: id,
    content,
    user: () => (author.type === 'User' ? actorView(context, author) : null),
  };
}

function reactionsView(context: Context, reactions: readonly Reaction[], args: ConnectionArguments): View {
  return {
    ...connection(reactions, args, (reaction) => reactionView(context, reaction)),
    viewerHasReacted: reactions.some(({ author }) => isOurs(context, author)),
  };
}

const contents = [
  ...['THUMBS_UP', 'THUMBS_DOWN', 'LAUGH', 'HOORAY'],
  ...['CONFUSED', 'HEART', 'ROCKET', 'EYES'],
];

/** All eight, also those that nobody gave. */
function reactionGroupViews(context: Context, reactions: readonly Reaction[]): readonly View[] {
  return contents.map((content) => {
    const given = reactions.filter((reaction) => reaction.content === content);
    return {
      ...{ content, viewerHasReacted: given.some(({ author }) => isOurs(context, author)) },
      reactors: (args: ConnectionArguments) =>
        connection(given, args, ({ author }) => actorView(context, author)),
    };
  });
}
