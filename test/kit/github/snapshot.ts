import type { CheckRun, IssueComment, PullRequest, ReviewComment, Thread } from './model/types.ts';
import { fullName, type World } from './model/world.ts';

/** What stands at this GitHub, as plain data for assertions. */
export interface Snapshot {
  readonly pulls: readonly PullSnapshot[];
}

export interface PullSnapshot {
  readonly repository: string;
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly head: string;
  readonly reviews: readonly {
    readonly author: string;
    readonly commit: string;
    readonly body: string;
    readonly comments: number;
  }[];
  readonly comments: readonly CommentSnapshot[];
  readonly threads: readonly ThreadSnapshot[];
  /** Of every commit, oldest first. */
  readonly checks: readonly CheckSnapshot[];
}

export interface ThreadSnapshot {
  readonly path: string;
  readonly line: number | undefined;
  readonly startLine: number | undefined;
  readonly originalLine: number;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly comments: readonly CommentSnapshot[];
}

export interface CommentSnapshot {
  readonly author: string;
  readonly body: string;
  /** As GraphQL names them. */
  readonly reactions: readonly string[];
}

export interface CheckSnapshot {
  readonly sha: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly title: string | undefined;
  readonly externalId: string;
  readonly annotations: number;
}

export function takeSnapshot({ repositories }: World): Snapshot {
  return { pulls: [...repositories.values()].flatMap(({ pulls }) => [...pulls.values()].map(ofPull)) };
}

function ofPull(pull: PullRequest): PullSnapshot {
  const { repository, number, head, mergedAt } = pull;
  return {
    ...{ repository: fullName(repository), number, head: head.sha },
    state: mergedAt === undefined ? pull.state : 'merged',
    reviews: pull.reviews.map(({ author, commit, body, comments }) => ({
      ...{ author: author.login, commit, body, comments: comments.length },
    })),
    comments: pull.comments.map(ofComment),
    threads: pull.threads.map(ofThread),
    checks: repository.checkSuites.flatMap(({ runs }) => runs.map(ofRun)),
  };
}

function ofComment({ author, body, reactions }: IssueComment | ReviewComment): CommentSnapshot {
  return { author: author.login, body, reactions: reactions.map(({ content }) => content) };
}

function ofThread({ path, line, startLine, originalLine, resolvedBy, comments }: Thread): ThreadSnapshot {
  return {
    ...{
      path,
      line,
      startLine,
      originalLine,
      isResolved: resolvedBy !== undefined,
      isOutdated: line === undefined,
    },
    comments: comments.map(ofComment),
  };
}

function ofRun({ suite, name, status, conclusion, title, externalId, annotations }: CheckRun): CheckSnapshot {
  return { sha: suite.sha, name, status, conclusion, title, externalId, annotations: annotations.length };
}
