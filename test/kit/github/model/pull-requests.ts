import { anchorAgain, branchTip } from './anchors.ts';
import { tellOfPull } from './tell.ts';
import type { Account, Label, PullRequest, Repository } from './types.ts';
import { timestamp, type World } from './world.ts';

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly author: Account;
  readonly isDraft: boolean;
  readonly labels: readonly Label[];
  readonly reviewers?: readonly Account[];
  readonly teams?: readonly string[];
  readonly base: string;
  readonly head: { readonly repository: Repository; readonly ref: string };
}

/** @throws {Error} When a branch does not exist. */
export async function openPull(
  world: World,
  repository: Repository,
  wanted: NewPullRequest,
): Promise<PullRequest> {
  const [base, head] = await Promise.all([
    branchTip(repository, wanted.base),
    branchTip(wanted.head.repository, wanted.head.ref),
  ]);
  if (base === undefined || head === undefined)
    throw new Error(`no branch ${wanted.base} or ${wanted.head.ref}`);
  const at = timestamp(world);
  const { title, body, author, isDraft, labels, reviewers = [], teams = [] } = wanted;
  const pull: PullRequest = {
    ...{ title, body, author, isDraft, labels, reviewers, teams, repository },
    id: world.nextId(),
    number: ++repository.lastNumber,
    head: { ...wanted.head, sha: head },
    base: { ref: wanted.base, sha: base },
    comments: [],
    reviews: [],
    threads: [],
    state: 'open',
    ...{ createdAt: at, updatedAt: at, closedAt: undefined, mergedAt: undefined, mergeCommit: undefined },
    mergeAskedOf: undefined,
  };
  repository.pulls.set(pull.number, pull);
  world.nodes.add('PR', pull);
  await keepHead(pull);
  await tellOfPull(world, pull, 'opened', author);
  return pull;
}

/** After a push to the branch of a pull request. */
export async function headMoved(world: World, pull: PullRequest, sender: Account): Promise<void> {
  const before = pull.head.sha;
  const [head, base] = await Promise.all([
    branchTip(pull.head.repository, pull.head.ref),
    branchTip(pull.repository, pull.base.ref),
  ]);
  if (head === undefined || head === before || pull.state !== 'open') return;
  pull.head.sha = head;
  pull.base.sha = base ?? pull.base.sha;
  pull.updatedAt = timestamp(world);
  await keepHead(pull);
  await anchorAgain(pull);
  await tellOfPull(world, pull, 'synchronize', sender, { before, after: head });
}

/** `refs/pull/N/head`: it keeps the commits when the branch goes. */
async function keepHead({ repository, number, head }: PullRequest): Promise<void> {
  await repository.git.git('update-ref', `refs/pull/${number}/head`, head.sha);
}

/**
 * After each move of either branch GitHub does not know; being asked, it finds out, and the next one gets an answer.
 * https://docs.github.com/en/rest/guides/using-the-rest-api-to-interact-with-your-git-database#checking-mergeability-of-pull-requests
 */
export async function mergeableState(pull: PullRequest): Promise<'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN'> {
  const { repository, base, head } = pull;
  const onto = await branchTip(repository, base.ref);
  if (onto === undefined || pull.state !== 'open') return 'UNKNOWN';
  const pair = `${onto} ${head.sha}`;
  const isAsked = pull.mergeAskedOf === pair;
  pull.mergeAskedOf = pair;
  if (!isAsked) return 'UNKNOWN';
  return (await repository.git.canMerge(onto, head.sha)) ? 'MERGEABLE' : 'CONFLICTING';
}
