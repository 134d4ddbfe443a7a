import type { JsonObject } from '../../forge-stand-in/json.ts';
import { renderCheckRun, renderCheckSuite } from '../render/checks.ts';
import {
  renderIssueComment,
  renderPullAsIssue,
  renderReview,
  renderReviewComment,
} from '../render/comments.ts';
import { renderPull, renderPullBriefly } from '../render/pull-request.ts';
import type {
  Account,
  CheckRun,
  CheckSuite,
  Installation,
  IssueComment,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
} from './types.ts';
import { installationOf, type World } from './world.ts';

function tell(
  world: World,
  repository: Repository,
  sender: Account,
  { event, action, payload }: { event: string; action?: string; payload: JsonObject },
): void {
  world.tell({ event, action, repository, installation: installationOf(world, repository), sender, payload });
}

export async function tellOfPull(
  world: World,
  pull: PullRequest,
  action: string,
  sender: Account,
  more: JsonObject = {},
): Promise<void> {
  const payload = { number: pull.number, pull_request: await renderPull(world, pull), ...more };
  tell(world, pull.repository, sender, { event: 'pull_request', action, payload });
}

export function tellOfComment(
  world: World,
  comment: IssueComment,
  action: 'created' | 'edited' | 'deleted',
  sender: Account,
  more: JsonObject = {},
): void {
  const { pull } = comment;
  const payload = {
    issue: renderPullAsIssue(world, pull),
    comment: renderIssueComment(world, comment),
    ...more,
  };
  tell(world, pull.repository, sender, { event: 'issue_comment', action, payload });
}

export async function tellOfReview(world: World, review: Review): Promise<void> {
  const { pull, author } = review;
  const pull_request = renderPullBriefly(world, pull);
  const payload = { review: renderReview(world, review, true), pull_request };
  tell(world, pull.repository, author, { event: 'pull_request_review', action: 'submitted', payload });
  for (const comment of review.comments) await tellOfReviewComment(world, comment);
}

export async function tellOfReviewComment(world: World, comment: ReviewComment): Promise<void> {
  const { pull } = comment.thread;
  const payload = {
    comment: await renderReviewComment(world, comment),
    pull_request: renderPullBriefly(world, pull),
  };
  tell(world, pull.repository, comment.author, {
    event: 'pull_request_review_comment',
    action: 'created',
    payload,
  });
}

export function tellOfCheckRun(
  world: World,
  run: CheckRun,
  action: 'created' | 'completed' | 'rerequested',
  sender: Account,
): void {
  const { suite } = run;
  const check_run = { ...renderCheckRun(world, run), check_suite: renderCheckSuite(world, suite) };
  tell(world, suite.repository, sender, { event: 'check_run', action, payload: { check_run } });
}

export function tellOfCheckSuite(
  world: World,
  suite: CheckSuite,
  action: 'requested' | 'rerequested' | 'completed',
  sender: Account,
): void {
  const payload = { check_suite: renderCheckSuite(world, suite) };
  tell(world, suite.repository, sender, { event: 'check_suite', action, payload });
}

/** What concerns a whole installation. */
export function tellOfInstallation(
  world: World,
  installation: Installation,
  { event, action, payload }: { event: string; action: string; payload: JsonObject },
): void {
  world.tell({ event, action, repository: undefined, installation, sender: installation.account, payload });
}
