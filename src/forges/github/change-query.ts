import { z } from 'zod';
import type { Account, ChangeRef, ChangeRequest } from '../../domain/change-request.ts';
import { baselineFile } from '../../domain/baseline.ts';
import { AppError } from '../../domain/errors.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import { isOwnRuleFile, ownRulesFolder } from '../../domain/own-rule.ts';
import type { SettingsFile } from '../../ports/forge.ts';
import type { BlobLoader } from '../blob-loader.ts';
import { sha, shaped } from './answer-shapes.ts';
import { createBlobLoader } from './blobs.ts';
import type { GitHubClient } from './client.ts';
import { parseRepositoryName } from './repository-name.ts';
import { settingsFiles, sharedRepository } from './settings-files.ts';

/** The change, with all that lies beside it: one request. */
export interface QueriedChange {
  readonly change: ChangeRequest;
  readonly labels: readonly string[];
  readonly settings: readonly SettingsFile[];
  readonly changedFiles: number;
  /** See `OpenedChange`. */
  readonly isOutsideAuthor: boolean;
  /** The branch that it wants to be merged into, and its own. */
  readonly target: string;
  readonly branch: string;
}

/** `mergeable` is asked for so that GitHub begins to find it out: what is asked at the end of the review can tell it then. */
const document = `query Change($owner: String!, $repo: String!, $number: Int!, $shared: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      state isDraft isCrossRepository title body baseRefOid headRefOid baseRefName headRefName changedFiles authorAssociation
      mergeable
      author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
      labels(first: 100) { nodes { name } }
      reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { databaseId login } } } }
      baseRef { target { ...settings ...own } }
    }
  }
  shared: repository(owner: $owner, name: $shared) { defaultBranchRef { target { ...settings } } }
}
fragment settings on Commit {
  oid
  first: file(path: "${settingsFiles[0]}") { ...text }
  second: file(path: "${settingsFiles[1]}") { ...text }
}
fragment own on Commit {
  rules: file(path: "${ownRulesFolder}") { object { ... on Tree { entries { path ...text } } } }
  baseline: file(path: "${baselineFile}") { object { ... on Blob { text isTruncated } } }
}
fragment text on TreeEntry { object { ... on Blob { text } } }`;

const file = z.object({ object: z.object({ text: z.string().nullish() }).nullable() }).nullish();
/** Only of a repository itself, not of those that share their settings. */
const own = {
  baseline: z
    .object({
      object: z.object({ text: z.string().nullish(), isTruncated: z.boolean().optional() }).nullable(),
    })
    .nullish(),
  rules: z
    .object({
      object: z
        .object({
          entries: z
            .array(
              z.object({ path: z.string(), object: z.object({ text: z.string().nullish() }).nullable() }),
            )
            .nullish(),
        })
        .nullable(),
    })
    .nullish(),
};
/** Empty for a team; null where we may not know which: that is an error of this one field, and the rest is there. */
const reviewer = z.object({ databaseId: z.int().optional(), login: z.string().optional() }).nullable();
const tip = z.object({ oid: sha, first: file, second: file });
const settings = z.object({ target: tip.nullable() }).nullable();
const ownSettings = z.object({ target: tip.extend(own).nullable() }).nullable();
const answer = z.object({
  repository: z
    .object({
      pullRequest: z
        .object({
          state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
          isDraft: z.boolean(),
          isCrossRepository: z.boolean(),
          title: z.string(),
          body: z.string(),
          baseRefOid: sha,
          headRefOid: sha,
          baseRefName: z.string(),
          headRefName: z.string(),
          changedFiles: z.int(),
          authorAssociation: z.string(),
          author: z
            .object({ __typename: z.string(), login: z.string(), databaseId: z.int().nullish() })
            .nullable(),
          labels: z
            .object({ nodes: z.array(z.object({ name: z.string() }).nullable()).nullable() })
            .nullable(),
          reviewRequests: z
            .object({ nodes: z.array(z.object({ requestedReviewer: reviewer }).nullable()).nullable() })
            .nullish(),
          baseRef: ownSettings,
        })
        .nullable(),
    })
    .nullable(),
  shared: z.object({ defaultBranchRef: settings }).nullable(),
});
type Answer = z.output<typeof answer>;
type PullRequest = NonNullable<NonNullable<Answer['repository']>['pullRequest']>;

/** @throws {AppError} `change-not-found`, and what the client throws. */
export async function queryChange(
  client: GitHubClient,
  ref: ChangeRef,
  installation: string,
): Promise<QueriedChange> {
  const { owner, repo } = parseRepositoryName(ref.repo.path);
  const variables = { owner, repo, number: ref.number, shared: sharedRepository };
  const data = await client.query({ installation }, document, variables, ['NOT_FOUND', 'FORBIDDEN']);
  const { repository, shared } = shaped(answer, data, 'graphql Change');
  const found = repository?.pullRequest;
  if (found == null) throw new AppError('change-not-found', { change: `${ref.repo.path}#${ref.number}` });
  const readWhole: ReadWhole = (commit, path) =>
    createBlobLoader(client, installation, { owner, repo }).read(commit, [path]);
  const above = repo === sharedRepository ? [] : textsOf(shared?.defaultBranchRef, `${owner}/.github:`);
  return {
    change: changeOf(ref, found),
    labels: (found.labels?.nodes ?? []).flatMap((label) => (label === null ? [] : [label.name])),
    settings: [...above, ...ofTarget(found.baseRef), ...(await baselineIn(found.baseRef, readWhole))],
    changedFiles: found.changedFiles,
    isOutsideAuthor: isOutside(found),
    target: found.baseRefName,
    branch: found.headRefName,
  };
}

function changeOf(ref: ChangeRef, found: PullRequest): ChangeRequest {
  const { author, title, body } = found;
  return {
    ref,
    state: states[found.state],
    draft: found.isDraft,
    fromFork: found.isCrossRepository,
    title,
    body,
    author: {
      id: String(author?.databaseId ?? ''),
      name: nameOf(author),
      isBot: author?.__typename === 'Bot',
    },
    reviewers: reviewersOf(found),
    base: found.baseRefOid,
    head: found.headRefOid,
  };
}

function reviewersOf({ reviewRequests }: PullRequest): readonly Account[] {
  return (reviewRequests?.nodes ?? []).flatMap((node) => {
    const { databaseId, login } = node?.requestedReviewer ?? {};
    return databaseId === undefined || login === undefined
      ? []
      : [{ id: String(databaseId), name: login, isBot: false }];
  });
}

/**
 * A member of the organisation may have no more than the right to read, which shows where he has to work in a fork.
 */
function isOutside({ authorAssociation, isCrossRepository }: PullRequest): boolean {
  if (authorAssociation === 'OWNER') return false;
  return isCrossRepository || !['MEMBER', 'COLLABORATOR'].includes(authorAssociation);
}

/** Webhooks call a bot `name[bot]`, GraphQL leaves that out. An account that was deleted is a ghost to GitHub. */
function nameOf(author: PullRequest['author']): string {
  if (author === null) return 'ghost';
  return author.__typename === 'Bot' ? `${author.login}[bot]` : author.login;
}

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

function textsOf(place: z.output<typeof settings> | undefined, prefix: string): QueriedChange['settings'] {
  const { first, second } = place?.target ?? {};
  return [first, second].flatMap((entry, index) => {
    const text = entry?.object?.text;
    return text == null ? [] : [{ file: `${prefix}${settingsFiles[index] ?? ''}`, text }];
  });
}

function ofTarget(branch: z.output<typeof ownSettings>): QueriedChange['settings'] {
  const { oid: commit, rules } = branch?.target ?? {};
  const entries = (rules?.object?.entries ?? []).filter(({ path }) => isOwnRuleFile(path));
  const own = entries.flatMap(({ path, object }) =>
    object?.text == null ? [] : [{ file: path, text: object.text }],
  );
  return [...textsOf(branch, ''), ...own].map((one) => ({ ...one, ...(commit && { commit }) }));
}

type ReadWhole = (commit: Sha, path: RepoPath) => ReturnType<BlobLoader['read']>;

/** Half a megabyte of it comes along; where it is longer, all of it takes a request more. */
async function baselineIn(
  branch: z.output<typeof ownSettings>,
  readWhole: ReadWhole,
): Promise<QueriedChange['settings']> {
  const { oid: commit, baseline } = branch?.target ?? {};
  const { text, isTruncated } = baseline?.object ?? {};
  if (commit === undefined || text == null) return [];
  const whole = isTruncated === true ? (await readWhole(commit, baselineFile)).get(baselineFile) : text;
  return typeof whole === 'string' ? [{ file: baselineFile, text: whole, commit }] : [];
}
