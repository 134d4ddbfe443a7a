import { hunkOf, type PatchHunk, type Side } from '../../forge-stand-in/git/patch.ts';
import { isLonger, type RefusalWords, type Rule } from '../../forge-stand-in/rules/rule.ts';

/** A comment of a review call, with what the pull request shows of its file. */
export interface ProposedComment {
  readonly path: string;
  readonly body: string;
  readonly line: number | undefined;
  readonly side: Side;
  readonly startLine: number | undefined;
  readonly startSide: Side;
  readonly position: number | undefined;
  /** undefined: the file is not among the changed ones. */
  readonly hunks: readonly PatchHunk[] | undefined;
}

export interface ProposedReview {
  /** undefined: a draft. */
  readonly event: 'COMMENT' | 'APPROVE' | 'REQUEST_CHANGES' | undefined;
  readonly body: string;
  readonly isOwnPull: boolean;
  readonly commit: string;
  /** Commits of the pull request, up to its head. */
  readonly commits: readonly string[];
  readonly comments: readonly ProposedComment[];
}

type ReviewRule = Rule<ProposedReview>;

const page = 'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request';

function unprocessable(error: string, detail?: string): RefusalWords {
  const message = 'Unprocessable Entity';
  return { status: 422, message, errors: [error], ...(detail === undefined ? {} : { detail }) };
}

/** The first comment that is like that refuses the whole review, and the answer does not say which it was. */
function everyComment(
  rule: Omit<ReviewRule, 'check'>,
  error: string,
  isWrong: (comment: ProposedComment) => boolean,
): ReviewRule {
  return {
    ...rule,
    check: ({ comments }) => {
      const wrong = comments.find(isWrong);
      return wrong === undefined ? undefined : unprocessable(error, `${wrong.path}:${wrong.line ?? '?'}`);
    },
  };
}

/** In the order in which they are asked. */
export const reviewRules: readonly ReviewRule[] = [
  {
    name: 'review-event-is-given',
    documentation: page,
    title: 'Without an event the review is a draft that nobody sees (not modelled: refused)',
    check: ({ event }) => (event === undefined ? unprocessable('event is not given') : undefined),
  },
  {
    name: 'review-has-a-body',
    documentation: page,
    title: 'body: required when using REQUEST_CHANGES or COMMENT for the event parameter',
    check: ({ event, body, comments }) =>
      event !== 'APPROVE' && body.trim() === '' && comments.length === 0
        ? unprocessable("Review can't be blank")
        : undefined,
  },
  {
    name: 'review-body-length',
    documentation: 'https://github.com/orgs/community/discussions/27190',
    title: 'Body is too long (maximum is 65536 characters)',
    check: ({ body }) =>
      isLonger(body, 65_536) ? unprocessable('Body is too long (maximum is 65536 characters)') : undefined,
  },
  {
    name: 'review-not-of-own-pull-request',
    documentation: 'https://docs.github.com/articles/approving-a-pull-request-with-required-reviews',
    title: 'Pull request authors cannot approve their own pull requests, nor request changes',
    check: ({ event, isOwnPull }) =>
      isOwnPull && event !== 'COMMENT'
        ? unprocessable(
            `Can not ${event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`,
          )
        : undefined,
  },
  {
    name: 'review-commit-of-the-pull-request',
    documentation: 'https://github.com/octokit/octokit.js/issues/712',
    title: 'commit_id is not part of the pull request',
    check: ({ commit, commits }) =>
      commits.includes(commit)
        ? undefined
        : unprocessable('commit_id is not part of the pull request', commit),
  },
  everyComment(
    {
      name: 'comment-body',
      documentation: page,
      title: 'comments[].body: required, text of the review comment',
    },
    "Body can't be blank",
    ({ body }) => body.trim() === '',
  ),
  everyComment(
    {
      name: 'comment-body-length',
      documentation: 'https://github.com/orgs/community/discussions/27190',
      title: 'Body is too long (maximum is 65536 characters)',
    },
    'Body is too long (maximum is 65536 characters)',
    ({ body }) => isLonger(body, 65_536),
  ),
  everyComment(
    { name: 'comment-line-or-position', documentation: page, title: 'A comment names a line or a position' },
    'Line could not be resolved',
    ({ line, position }) => (line === undefined) === (position === undefined),
  ),
  everyComment(
    {
      name: 'comment-path-in-the-diff',
      documentation: page,
      title: 'path: the relative path to the file that necessitates a review comment, which is a changed one',
    },
    'Path could not be resolved',
    ({ hunks }) => hunks === undefined,
  ),
  everyComment(
    {
      name: 'comment-line-in-a-hunk',
      documentation: 'https://docs.github.com/rest/pulls/comments#create-a-review-comment-for-a-pull-request',
      title:
        'line: the line of the blob in the pull request diff that the comment applies to; side: LEFT or RIGHT',
    },
    'Line could not be resolved',
    ({ hunks = [], line, side }) => line !== undefined && hunkOf(hunks, side, line) === undefined,
  ),
  everyComment(
    {
      name: 'comment-start-before-line',
      documentation: 'https://docs.github.com/rest/pulls/comments#create-a-review-comment-for-a-pull-request',
      title: 'start_line: the first line in the pull request diff that a multi-line comment applies to',
    },
    'Pull request review thread start line must precede the end line.',
    ({ line, startLine, side, startSide }) =>
      startLine !== undefined && line !== undefined && side === startSide && startLine >= line,
  ),
  everyComment(
    {
      name: 'comment-in-one-hunk',
      documentation: 'https://github.com/parkerbxyz/suggest-changes/issues/28',
      title: 'Pull request review thread start line must be part of the same hunk as the line.',
    },
    'Pull request review thread start line must be part of the same hunk as the line.',
    ({ hunks = [], line, side, startLine, startSide }) =>
      startLine !== undefined &&
      line !== undefined &&
      hunkOf(hunks, startSide, startLine) !== hunkOf(hunks, side, line),
  ),
];

export interface ProposedReply {
  readonly body: string;
  /** It answers the comment that opened its thread. */
  readonly isTopLevel: boolean;
}

const replyPage = 'https://docs.github.com/rest/pulls/comments#create-a-reply-for-a-review-comment';

export const replyRules: readonly Rule<ProposedReply>[] = [
  {
    name: 'reply-to-top-level',
    documentation: replyPage,
    title: 'comment_id must be the ID of a top-level review comment, not a reply to that comment',
    check: ({ isTopLevel }) =>
      isTopLevel ? undefined : unprocessable('in_reply_to is not a top-level review comment'),
  },
  {
    name: 'reply-body',
    documentation: replyPage,
    title: 'body: required, the text of the review comment',
    check: ({ body }) => (body.trim() === '' ? unprocessable("Body can't be blank") : undefined),
  },
  {
    name: 'reply-body-length',
    documentation: 'https://github.com/orgs/community/discussions/27190',
    title: 'Body is too long (maximum is 65536 characters)',
    check: ({ body }) =>
      isLonger(body, 65_536) ? unprocessable('Body is too long (maximum is 65536 characters)') : undefined,
  },
];
