import { z } from 'zod';
import type { Account, ChangeRef, ChangeRequest } from '../../domain/change-request.ts';
import { AppError } from '../../domain/errors.ts';
import { parseSha } from '../../domain/ids.ts';
import { sha } from '../answer-shapes.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { diffRefs } from './diff-refs.ts';
import type { DiffRefs } from './diff-refs.ts';
import { localId } from './local-id.ts';
import {
  branchSettings,
  branchSettingsIn,
  groupFields,
  groupsAbove,
  settingsAnswer,
  settingsIn,
} from './settings-query.ts';
import type { BranchSettings, Settings } from './settings-query.ts';

/** What stands for a commit where there is none: git's own word for it. */
const noCommit = parseSha('0'.repeat(40));

/** The change, with all that lies beside it: one request. */
export interface QueriedChange {
  readonly change: ChangeRequest;
  /** Undefined: GitLab is still making the diff of the newest push. */
  readonly refs: DiffRefs | undefined;
  readonly fileCount: number;
  readonly labels: readonly string[];
  readonly targetBranch: string;
  readonly sourceBranch: string;
  readonly askedBranch: string;
  /** Of the branch that was asked for. */
  readonly settings: BranchSettings;
  /** Of the groups above, the root first. */
  readonly groupSettings: Settings;
  /** GitLab's number for it; undefined: not listed, which is no proof where `isListWhole` is false. */
  readonly authorLevel: number | undefined;
  readonly isListWhole: boolean;
}

export interface ChangeQuestion {
  readonly ref: ChangeRef;
  /** The branch that it is most likely to be merged into: its settings come along. */
  readonly branch: string;
  /** See `groupsAbove`. */
  readonly settingsProject: string;
}

const name = 'graphql Change';
const mergeRequestFields = `state draft title description targetBranch sourceBranch sourceProjectId targetProjectId
  diffHeadSha diffRefs { baseSha startSha headSha } diffStatsSummary { fileCount }
  author { id username bot } reviewers(first: 100) { nodes { id username bot } } labels(first: 100) { nodes { title } }`;
const memberFields = `projectMembers(relations: [DIRECT, INHERITED, INVITED_GROUPS], first: 100) {
  pageInfo { hasNextPage } nodes { accessLevel { integerValue } user { id } }
}`;

const account = z.object({ id: z.string(), username: z.string(), bot: z.boolean().nullish() }).nullable();
const mergeRequest = z.object({
  state: z.enum(['opened', 'closed', 'merged', 'locked']),
  draft: z.boolean(),
  title: z.string(),
  description: z.string().nullable(),
  targetBranch: z.string(),
  sourceBranch: z.string(),
  sourceProjectId: z.int().nullable(),
  targetProjectId: z.int(),
  diffHeadSha: sha.nullable(),
  diffRefs: diffRefs.nullable(),
  diffStatsSummary: z.object({ fileCount: z.int() }).nullable(),
  author: account,
  reviewers: z.object({ nodes: z.array(account).nullable() }).nullish(),
  labels: z.object({ nodes: z.array(z.object({ title: z.string() }).nullable()).nullable() }).nullable(),
});
type MergeRequest = z.output<typeof mergeRequest>;

const members = z
  .object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    nodes: z.array(
      z
        .object({
          accessLevel: z.object({ integerValue: z.int() }).nullable(),
          user: z.object({ id: z.string() }).nullable(),
        })
        .nullable(),
    ),
  })
  .nullable();

const answer = z.looseObject({
  project: settingsAnswer
    .unwrap()
    .extend({ mergeRequest: mergeRequest.nullable(), projectMembers: members })
    .nullable(),
});

/** @throws {AppError} `change-not-found`, and what the client throws. */
export async function queryChange(client: GitLabClient, question: ChangeQuestion): Promise<QueriedChange> {
  const { ref, branch, settingsProject } = question;
  const { path } = ref.repo;
  const groups = groupsAbove(path, settingsProject);
  const { fields, types, variables } = groupFields(groups);
  const document = `query Change($path: ID!, $iid: String!, $branch: String!${types}) {
  project(fullPath: $path) {
    mergeRequest(iid: $iid) { ${mergeRequestFields} }
    ${memberFields}
    ${branchSettings}
  }
  ${fields}
}`;
  const data = await client.query(document, { path, iid: String(ref.number), branch, ...variables });
  const { project, ...above } = shaped(answer, data, name);
  const found = project?.mergeRequest;
  if (found == null) throw new AppError('change-not-found', { change: `${path}!${ref.number}` });
  return {
    ...changeFields(ref, found),
    ...authorFields(found, project?.projectMembers ?? null),
    targetBranch: found.targetBranch,
    sourceBranch: found.sourceBranch,
    askedBranch: branch,
    settings: branchSettingsIn(project),
    groupSettings: groups.flatMap(({ alias, project: group }) =>
      settingsIn(shaped(settingsAnswer, above[alias], name), `${group}:`),
    ),
  };
}

function changeFields(
  ref: ChangeRef,
  found: MergeRequest,
): Pick<QueriedChange, 'change' | 'refs' | 'fileCount' | 'labels'> {
  const { author, diffHeadSha, title, draft } = found;
  const refs = found.diffRefs?.head === diffHeadSha ? found.diffRefs : undefined;
  return {
    change: {
      ref,
      state: found.state === 'opened' || found.state === 'locked' ? 'open' : found.state,
      draft,
      fromFork: found.sourceProjectId !== found.targetProjectId,
      title,
      body: found.description ?? '',
      author: accountOf(author),
      reviewers: (found.reviewers?.nodes ?? []).flatMap((one) => (one === null ? [] : [accountOf(one)])),
      base: refs?.start ?? noCommit,
      head: refs?.head ?? diffHeadSha ?? noCommit,
    },
    refs,
    fileCount: found.diffStatsSummary?.fileCount ?? 0,
    labels: (found.labels?.nodes ?? []).flatMap((label) => label?.title ?? []),
  };
}

function accountOf(found: z.output<typeof account>): Account {
  return { id: localId(found?.id ?? ''), name: found?.username ?? 'ghost', isBot: found?.bot ?? false };
}

function authorFields(
  { author }: MergeRequest,
  listed: z.output<typeof members>,
): Pick<QueriedChange, 'authorLevel' | 'isListWhole'> {
  const member = listed?.nodes.find((one) => one?.user?.id === author?.id);
  return {
    authorLevel: member?.accessLevel?.integerValue,
    isListWhole: listed?.pageInfo.hasNextPage === false,
  };
}
