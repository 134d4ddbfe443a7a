import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { GitHub } from '../kit/github/github.ts';
import type { PullSnapshot } from '../kit/github/snapshot.ts';
import { isDelivered } from '../kit/forge-stand-in/webhooks/mailbox.ts';
import { readNumber } from './people.ts';
import type { Work } from './people.ts';

const author = 'open-autoglm[bot]';

/** What stands at the forge for a pull request in the end, in the name of the bot. */
export interface Outcome {
  readonly pull: string;
  /** Of each head that has any, how its checks ended. */
  readonly checks: Readonly<Record<string, readonly (string | undefined)[]>>;
  /** The routines that have a thread that is open, in the order of their numbers. */
  readonly openThreads: readonly number[];
  readonly summaries: number;
  readonly headsReviewedTwice: readonly string[];
  readonly findingsCommentedTwice: readonly string[];
}

export function outcomeOf(github: GitHub, { repository, scene }: Work): Outcome {
  const pull = github
    .snapshot()
    .pulls.find((one) => one.repository === repository && one.number === scene.number);
  if (pull === undefined) throw new Error(`no pull request ${repository}#${scene.number}`);
  const ours = pull.threads.filter(({ comments }) => comments[0]?.author === author);
  const open = ours.filter(({ isResolved }) => !isResolved);
  return {
    pull: nameOf(pull),
    checks: checksOf(pull),
    openThreads: open.map(({ comments }) => readNumber(comments[0]?.body ?? '')).toSorted((a, b) => a - b),
    summaries: pull.comments.filter((comment) => comment.author === author).length,
    headsReviewedTwice: repeated(
      pull.reviews.filter((one) => one.author === author).map(({ commit }) => commit),
    ),
    findingsCommentedTwice: repeated(ours.flatMap(({ comments }) => findingsIn(comments[0]?.body ?? ''))),
  };
}

/** What it should be: one conclusion and a thread for each finding; heads before may have a conclusion. */
export function expectedOutcome(work: Work, found: Outcome): Outcome {
  const wrong = work.routines.filter(({ isWrong }) => isWrong).map(({ number }) => number);
  const last = work.heads.at(-1) ?? '';
  const checked = new Set(Object.keys(found.checks));
  const before = work.heads.filter((head) => head !== last && checked.has(head));
  const checks = before.map((head): [string, readonly (string | undefined)[]] => [
    head,
    [found.checks[head]?.[0]],
  ]);
  return {
    pull: found.pull,
    checks: { ...Object.fromEntries(checks), [last]: [wrong.length > 0 ? 'failure' : 'success'] },
    openThreads: wrong,
    summaries: 1,
    headsReviewedTwice: [],
    findingsCommentedTwice: [],
  };
}

function nameOf({ repository, number }: PullSnapshot): string {
  return `${repository}#${number}`;
}

function checksOf({ checks, number }: PullSnapshot): Outcome['checks'] {
  const byHead: Record<string, (string | undefined)[]> = {};
  for (const { sha, externalId, conclusion } of checks) {
    if (externalId.endsWith(`#${number}`)) (byHead[sha] ??= []).push(conclusion);
  }
  return byHead;
}

function findingsIn(body: string): readonly string[] {
  return [...body.matchAll(/<!-- autoglm:1 finding (\S+) /g)].map(([, id = '']) => id);
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** What the bot kept, read from its folder when it does not run. */
export interface Kept {
  readonly deliveries: ReadonlySet<string>;
  /** Jobs that came to no end. */
  readonly unfinished: readonly unknown[];
  /** Reviews that were neither published nor replaced by a newer one. */
  readonly unpublished: readonly unknown[];
  /** Heads with a review, or a job for it that made way for a newer one. */
  readonly accounted: ReadonlySet<string>;
}

export function readKept(folder: string): Kept {
  using database = new DatabaseSync(join(folder, 'autoglm.sqlite'), { readOnly: true });
  const column = (query: string): readonly string[] =>
    database
      .prepare(query)
      .all()
      .map((row) => String(Object.values(row)[0]));
  return {
    deliveries: new Set(column('select id from deliveries')),
    unfinished: database
      .prepare(`select kind, key, state, error from jobs where state not in ('done', 'superseded')`)
      .all(),
    unpublished: database
      .prepare(
        `select reviews.id, key from reviews join changes on changes.id = reviews.change
          where published_at is null and last_review = reviews.id`,
      )
      .all(),
    accounted: new Set([
      ...column('select head from reviews'),
      ...column(
        `select payload ->> '$.expected.head' from jobs where kind = 'review' and settled_at is not null`,
      ),
    ]),
  };
}

/** Messages about pull requests, by id: those that the bot said it has, and all that there were. */
export function messagesOf(github: GitHub): {
  readonly accepted: readonly string[];
  readonly all: readonly string[];
} {
  const attempts = github.webhooks.attempts();
  const accepted = attempts.filter(({ result }) => result?.code === 202);
  return {
    accepted: [...new Set(accepted.map(({ guid }) => guid))],
    all: [...new Set(attempts.map(({ guid }) => guid))],
  };
}

/** Messages that the bot never answered well. */
export function undelivered(github: GitHub): readonly string[] {
  const attempts = github.webhooks.attempts();
  const arrived = new Set(attempts.filter(isDelivered).map(({ guid }) => guid));
  return [...new Set(attempts.map(({ guid }) => guid))].filter((guid) => !arrived.has(guid));
}
