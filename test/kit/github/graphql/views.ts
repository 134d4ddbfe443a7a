import { shownChange } from '../model/anchors.ts';
import { nodeId } from '../model/node-ids.ts';
import type {
  Account,
  CheckRun,
  CheckSuite,
  IssueComment,
  PullRequest,
  Reaction,
  Repository,
  Review,
  ReviewComment,
  Thread,
} from '../model/types.ts';
import { fullName } from '../model/world.ts';
import { pullPage } from '../render/pull-request.ts';
import { repositoryPage } from '../render/repository.ts';
import { connection, type ConnectionArguments } from './connection.ts';
import { allow, type Context } from './context.ts';
import { commitView, objectView } from './objects.ts';

/**
 * What the fields of the schema are answered with: the property or method of that name. A field that has none here is
 * not modelled, and asking for it is an error (see execute.ts).
 */
export type View = Readonly<Record<string, unknown>>;

export function repositoryView(context: Context, repository: Repository): View {
  const { world } = context;
  return {
    ...{
      __typename: 'Repository',
      id: nodeId('R', repository),
      databaseId: repository.id,
      name: repository.name,
    },
    ...{
      nameWithOwner: fullName(repository),
      isPrivate: repository.isPrivate,
      isFork: repository.parent !== undefined,
    },
    ...{ url: repositoryPage(world, repository), isArchived: false, isDisabled: false },
    visibility: repository.isPrivate ? 'PRIVATE' : 'PUBLIC',
    owner: () => actorView(context, repository.owner),
    parent: () => (repository.parent === undefined ? null : repositoryView(context, repository.parent)),
    defaultBranchRef: () => refView(context, repository, repository.defaultBranch),
    ref: async ({ qualifiedName }: { qualifiedName: string }) => {
      allow(context, repository, [{ contents: 'read' }]);
      const branch = qualifiedName.replace(/^refs\/heads\//, '');
      const known = await repository.git.readCommit(repository.heads + branch);
      return known === undefined ? null : refView(context, repository, branch);
    },
    object: (args: { expression?: string | null; oid?: string | null }) => {
      allow(context, repository, [{ contents: 'read' }]);
      return objectView(context, repository, args.oid ?? args.expression ?? '');
    },
    pullRequest: ({ number }: { number: number }) => {
      allow(context, repository, [{ pull_requests: 'read' }]);
      const pull = repository.pulls.get(number);
      return pull === undefined ? null : pullView(context, pull);
    },
    pullRequests: (args: PullArguments) => {
      allow(context, repository, [{ pull_requests: 'read' }]);
      return connection(choosePulls(repository, args), args, (pull) => pullView(context, pull));
    },
  };
}

interface PullArguments extends ConnectionArguments {
  readonly states?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null;
}

function choosePulls(repository: Repository, args: PullArguments): readonly PullRequest[] {
  const found = [...repository.pulls.values()].filter(
    (pull) =>
      (args.states == null || args.states.includes(stateOf(pull))) &&
      (args.baseRefName == null || pull.base.ref === args.baseRefName) &&
      (args.headRefName == null || pull.head.ref === args.headRefName),
  );
  return args.orderBy?.direction === 'DESC' ? found.toReversed() : found;
}

function stateOf({ state, mergedAt }: PullRequest): string {
  if (mergedAt !== undefined) return 'MERGED';
  return state === 'open' ? 'OPEN' : 'CLOSED';
}

function refView(context: Context, repository: Repository, branch: string): View {
  return {
    ...{
      __typename: 'Ref',
      name: branch,
      prefix: 'refs/heads/',
      id: nodeId('REF', { id: `${repository.id}:${branch}` }),
    },
    target: () => objectView(context, repository, repository.heads + branch),
  };
}

/** A bot's login has no `[bot]` here, other than in REST. */
export function actorView(context: Context, account: Account): View {
  const { type, login } = account;
  return {
    ...{
      __typename: type,
      id: nodeId('U', account),
      databaseId: account.id,
      login: login.replace(/\[bot\]$/, ''),
    },
    url: `${context.world.addresses.html}/${type === 'Bot' ? 'apps/' : ''}${login.replace(/\[bot\]$/, '')}`,
    ...{ avatarUrl: `${context.world.addresses.html}/avatars/u/${account.id}`, resourcePath: `/${login}` },
  };
}

export function pullView(context: Context, pull: PullRequest): View {
  const { repository, head, base } = pull;
  const isSame = head.repository === repository;
  return {
    ...{
      __typename: 'PullRequest',
      id: nodeId('PR', pull),
      databaseId: pull.id,
      fullDatabaseId: String(pull.id),
    },
    ...{
      number: pull.number,
      url: pullPage(context.world, pull),
      title: pull.title,
      body: pull.body,
      bodyText: pull.body,
    },
    ...{
      state: stateOf(pull),
      closed: pull.state !== 'open',
      merged: pull.mergedAt !== undefined,
      isDraft: pull.isDraft,
    },
    ...{
      createdAt: pull.createdAt,
      updatedAt: pull.updatedAt,
      mergedAt: pull.mergedAt ?? null,
      locked: false,
    },
    ...{ baseRefName: base.ref, baseRefOid: base.sha, headRefName: head.ref, headRefOid: head.sha },
    ...{ isCrossRepository: !isSame, mergeable: 'UNKNOWN', authorAssociation: 'CONTRIBUTOR' },
    author: () => actorView(context, pull.author),
    repository: () => repositoryView(context, repository),
    baseRepository: () => repositoryView(context, repository),
    baseRef: () => refView(context, repository, base.ref),
    // Also of a fork that the token does not reach: only names are in it.
    headRepository: () => repositoryView(context, head.repository),
    headRepositoryOwner: () => actorView(context, head.repository.owner),
    changedFiles: async () => (await shownChange(pull)).files.length,
    labels: (args: ConnectionArguments) =>
      connection(pull.labels, args, (label) => ({
        ...{
          __typename: 'Label',
          id: nodeId('LA', label),
          name: label.name,
          color: 'ededed',
          description: null,
        },
      })),
    comments: (args: ConnectionArguments) =>
      connection(pull.comments, args, (one) => issueCommentView(context, one)),
    reviews: (args: ConnectionArguments & { author?: string | null; states?: readonly string[] | null }) =>
      connection(
        pull.reviews.filter(
          ({ author, state }) =>
            (args.author == null ||
              author.login.replace(/\[bot\]$/, '') === args.author.replace(/\[bot\]$/, '')) &&
            (args.states == null || args.states.includes(state)),
        ),
        args,
        (review) => reviewView(context, review),
      ),
    reviewThreads: (args: ConnectionArguments) =>
      connection(pull.threads, args, (thread) => threadView(context, thread)),
    commits: async (args: ConnectionArguments) => {
      const { mergeBase } = await shownChange(pull);
      const shas = await repository.git.commitsBetween(mergeBase, head.sha);
      return connection(shas, args, (sha) => ({
        ...{ __typename: 'PullRequestCommit', id: nodeId('C', { id: `${pull.id}:${sha}` }) },
        commit: () => commitView(context, repository, sha),
      }));
    },
  };
}

function isOurs(context: Context, author: Account): boolean {
  return context.viewer.kind === 'installation' && author === context.world.app.bot;
}

export function issueCommentView(context: Context, comment: IssueComment): View {
  const { pull, author, body, createdAt, updatedAt } = comment;
  return {
    ...{
      __typename: 'IssueComment',
      id: nodeId('IC', comment),
      databaseId: comment.id,
      fullDatabaseId: String(comment.id),
    },
    ...{ body, bodyText: body, createdAt, updatedAt, publishedAt: createdAt, isMinimized: false },
    ...{
      url: `${pullPage(context.world, pull)}#issuecomment-${comment.id}`,
      viewerDidAuthor: isOurs(context, author),
    },
    author: () => actorView(context, author),
    pullRequest: () => pullView(context, pull),
    repository: () => repositoryView(context, pull.repository),
    reactions: (args: ConnectionArguments) => reactionsView(context, comment.reactions, args),
  };
}

export function reviewView(context: Context, review: Review): View {
  const { pull, author, body, state, commit, submittedAt, comments } = review;
  return {
    ...{
      __typename: 'PullRequestReview',
      id: nodeId('PRR', review),
      databaseId: review.id,
      body,
      bodyText: body,
      state,
    },
    ...{
      submittedAt,
      createdAt: submittedAt,
      url: `${pullPage(context.world, pull)}#pullrequestreview-${review.id}`,
    },
    viewerDidAuthor: isOurs(context, author),
    author: () => actorView(context, author),
    commit: () => commitView(context, pull.repository, commit),
    comments: (args: ConnectionArguments) =>
      connection(comments, args, (one) => reviewCommentView(context, one)),
    pullRequest: () => pullView(context, pull),
  };
}

export function threadView(context: Context, thread: Thread): View {
  const { pull, path, side, startSide, line, startLine, originalLine, originalStartLine, resolvedBy } =
    thread;
  return {
    ...{ __typename: 'PullRequestReviewThread', id: nodeId('PRRT', thread), path, diffSide: side },
    ...{ startDiffSide: startSide ?? null, line: line ?? null, startLine: startLine ?? null, originalLine },
    ...{
      originalStartLine: originalStartLine ?? null,
      isResolved: resolvedBy !== undefined,
      subjectType: 'LINE',
    },
    ...{ isOutdated: line === undefined, isCollapsed: resolvedBy !== undefined || line === undefined },
    ...{
      viewerCanReply: true,
      viewerCanResolve: resolvedBy === undefined,
      viewerCanUnresolve: resolvedBy !== undefined,
    },
    // A bot is no user, and this field shows users only.
    resolvedBy: () => (resolvedBy?.type === 'User' ? actorView(context, resolvedBy) : null),
    pullRequest: () => pullView(context, pull),
    repository: () => repositoryView(context, pull.repository),
    comments: (args: ConnectionArguments) =>
      connection(thread.comments, args, (comment) => reviewCommentView(context, comment)),
  };
}

export function reviewCommentView(context: Context, comment: ReviewComment): View {
  const { thread, author, body, createdAt, review } = comment;
  const { pull, path, line, startLine, originalLine, originalStartLine, diffHunk, originalPosition } = thread;
  const [first] = thread.comments;
  return {
    ...{ __typename: 'PullRequestReviewComment', id: nodeId('PRRC', comment), databaseId: comment.id },
    ...{
      fullDatabaseId: String(comment.id),
      body,
      bodyText: body,
      path,
      createdAt,
      updatedAt: createdAt,
      diffHunk,
    },
    ...{
      line: line ?? null,
      startLine: startLine ?? null,
      originalLine,
      originalStartLine: originalStartLine ?? null,
    },
    ...{
      originalPosition,
      outdated: line === undefined,
      isMinimized: false,
      subjectType: 'LINE',
      state: 'SUBMITTED',
    },
    ...{
      url: `${pullPage(context.world, pull)}#discussion_r${comment.id}`,
      viewerDidAuthor: isOurs(context, author),
    },
    author: () => actorView(context, author),
    commit: () => commitView(context, pull.repository, thread.commit),
    originalCommit: () => commitView(context, pull.repository, thread.originalCommit),
    pullRequest: () => pullView(context, pull),
    pullRequestReview: () => reviewView(context, review),
    replyTo: () => (first === undefined || first === comment ? null : reviewCommentView(context, first)),
    reactions: (args: ConnectionArguments) => reactionsView(context, comment.reactions, args),
  };
}

export function reactionView(context: Context, reaction: Reaction): View {
  const { content, author } = reaction;
  return {
    ...{ __typename: 'Reaction', id: nodeId('REA', reaction), databaseId: reaction.id, content },
    user: () => (author.type === 'User' ? actorView(context, author) : null),
  };
}

function reactionsView(context: Context, reactions: readonly Reaction[], args: ConnectionArguments): View {
  return {
    ...connection(reactions, args, (reaction) => reactionView(context, reaction)),
    viewerHasReacted: reactions.some(({ author }) => isOurs(context, author)),
  };
}

export function checkSuiteView(context: Context, suite: CheckSuite): View {
  const { runs, createdAt, repository } = suite;
  const isDone = runs.length > 0 && runs.every(({ status }) => status === 'completed');
  return {
    ...{
      __typename: 'CheckSuite',
      id: nodeId('CS', suite),
      databaseId: suite.id,
      createdAt,
      updatedAt: createdAt,
    },
    status: isDone ? 'COMPLETED' : 'QUEUED',
    conclusion: isDone ? (runs.at(-1)?.conclusion?.toUpperCase() ?? null) : null,
    app: () => appView(context),
    commit: () => commitView(context, repository, suite.sha),
    repository: () => repositoryView(context, repository),
    checkRuns: (args: ConnectionArguments & { filterBy?: CheckRunFilter | null }) =>
      connection(
        runs.filter((run) => isWanted(context, run, args.filterBy ?? {})).toReversed(),
        args,
        (run) => checkRunView(context, run),
      ),
  };
}

interface CheckRunFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
  readonly checkType?: 'ALL' | 'LATEST' | null;
  readonly status?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly conclusions?: readonly string[] | null;
}

/** The newest of each name, unless all are asked for. */
function isWanted({ world }: Context, run: CheckRun, filter: CheckRunFilter): boolean {
  const { appId, checkName, checkType, status, statuses, conclusions } = filter;
  const isNewest = run.suite.runs.findLast(({ name }) => name === run.name) === run;
  return (
    (checkType === 'ALL' || isNewest) &&
    (appId == null || appId === world.app.id) &&
    (checkName == null || checkName === run.name) &&
    (status == null || status === run.status.toUpperCase()) &&
    (statuses == null || statuses.includes(run.status.toUpperCase())) &&
    (conclusions == null ||
      (run.conclusion !== undefined && conclusions.includes(run.conclusion.toUpperCase())))
  );
}

export function checkRunView(context: Context, run: CheckRun): View {
  const { suite, name, title, summary, text, externalId, detailsUrl, startedAt, completedAt } = run;
  const page = `${repositoryPage(context.world, suite.repository)}/runs/${run.id}`;
  return {
    ...{
      __typename: 'CheckRun',
      id: nodeId('CR', run),
      databaseId: run.id,
      name,
      url: page,
      permalink: page,
    },
    ...{ status: run.status.toUpperCase(), conclusion: run.conclusion?.toUpperCase() ?? null, externalId },
    ...{ title: title ?? null, summary: summary ?? null, text: text ?? null, detailsUrl: detailsUrl ?? page },
    ...{ startedAt: startedAt ?? null, completedAt: completedAt ?? null },
    checkSuite: () => checkSuiteView(context, suite),
    repository: () => repositoryView(context, suite.repository),
    annotations: (args: ConnectionArguments) =>
      connection(run.annotations, args, (annotation) => ({
        ...{ path: annotation.path, message: annotation.message, title: annotation.title ?? null },
        ...{
          annotationLevel: annotation.annotation_level.toUpperCase(),
          rawDetails: annotation.raw_details ?? null,
        },
        location: {
          start: { line: annotation.start_line, column: annotation.start_column ?? null },
          end: { line: annotation.end_line, column: annotation.end_column ?? null },
        },
      })),
  };
}

export function appView({ world: { app } }: Context): View {
  return {
    ...{ __typename: 'App', id: nodeId('A', app), databaseId: app.id, name: app.name, slug: app.slug },
    ...{ createdAt: app.createdAt, updatedAt: app.createdAt, description: null, url: '' },
  };
}
