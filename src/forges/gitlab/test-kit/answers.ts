import { pino } from 'pino';
import { parseRepoPath, parseSha } from '../../../domain/ids.ts';
import type { Fingerprint } from '../../../domain/ids.ts';
import { keyOfChange } from '../../../domain/job.ts';
import { createMarkers } from '../../../domain/marker.ts';
import type { MarkerKind } from '../../../domain/marker.ts';
import type { Forge, InlineComment, ReviewCall, Status } from '../../../ports/forge.ts';
import { createGitLabForge } from '../gitlab-forge.ts';
import type { GitLabForgeOptions } from '../gitlab-forge.ts';
import type { FakeAnswers, FakeGitLab } from './fake-gitlab.ts';

export const base = parseSha('b'.repeat(40));
export const head = parseSha('a'.repeat(40));
const start = parseSha('c'.repeat(40));
export const path = parseRepoPath('src/a.ts');
export const change = { repo: { forge: 'gitlab', path: 'makers/tools/shop' }, number: 5 } as const;
export const project = '/projects/makers%2Ftools%2Fshop';
export const mergeRequest = `${project}/merge_requests/5`;
const markers = createMarkers('a secret');

export const refs = { baseSha: base, startSha: start, headSha: head };
export const queried = {
  state: 'opened',
  draft: false,
  title: 'A title',
  description: 'A body',
  targetBranch: 'main',
  sourceBranch: 'change',
  sourceProjectId: 1,
  targetProjectId: 1,
  diffHeadSha: head,
  diffRefs: refs,
  diffStatsSummary: { fileCount: 1 },
  author: { id: 'gid://gitlab/User/3', username: 'ada', bot: false },
  labels: { nodes: [{ title: 'bug' }] },
};
export const members = {
  pageInfo: { hasNextPage: false },
  nodes: [{ accessLevel: { integerValue: 30 }, user: { id: 'gid://gitlab/User/3' } }],
};

export const entry = {
  old_path: path as string,
  new_path: path as string,
  a_mode: '100644',
  b_mode: '100644',
  diff: '@@ -1,2 +1,3 @@\n one\n+two\n three\n',
  new_file: false,
  renamed_file: false,
  deleted_file: false,
  collapsed: false,
  too_large: false,
};

const nothingPosted = {
  id: 'gid://gitlab/MergeRequest/50',
  diffHeadSha: head,
  sourceBranch: 'change',
  sourceProjectId: 1,
  targetProjectId: 1,
  headPipeline: null,
  discussions: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
};

export const changeAnswer = (more: object = {}, ofProject: object = {}): object => ({
  data: {
    project: {
      mergeRequest: { ...queried, ...more },
      projectMembers: members,
      repository: { blobs: { nodes: [] } },
      ...ofProject,
    },
    group0: null,
    group1: null,
  },
});

export const postedAnswer = (more: object = {}): object => ({
  data: { project: { mergeRequest: { ...nothingPosted, ...more } } },
});

/** A change of one file to which nothing is posted, at a GitLab that is well. */
export const plainChange: FakeAnswers = {
  'GET /user': () => ({ body: { id: 7, username: 'autoglm-bot', bot: true } }),
  'graphql Change': () => ({ body: changeAnswer() }),
  'graphql Posted': () => ({ body: postedAnswer() }),
  'graphql Conclude': () => ({ body: { data: { summary: { errors: [] } } } }),
  [`GET ${mergeRequest}/diffs`]: () => ({ body: [entry] }),
  [`GET ${mergeRequest}/draft_notes`]: () => ({ body: [] }),
  [`POST ${mergeRequest}/draft_notes/bulk_publish`]: () => ({ status: 204, body: '' }),
  [`POST ${mergeRequest}/draft_notes`]: ({ body }) => ({
    status: 201,
    body: { id: 100, note: body['note'], line_code: 'code', position: body['position'] },
  }),
  [`POST ${project}/statuses/`]: () => ({ status: 201, body: { id: 1 } }),
};

export function forgeAt(gitLab: FakeGitLab, options: Partial<GitLabForgeOptions> = {}): Forge {
  return createGitLabForge({
    host: gitLab.host,
    credentials: { kind: 'token', token: 'a token' },
    webhookSecret: 'the secret of the hook',
    markers,
    log: pino({ level: 'silent' }),
    requestTimeout: 5_000,
    retryWait: 1,
    prepareWait: 1,
    ...options,
  });
}

export function mark(kind: MarkerKind, value: string): string {
  return markers.write(keyOfChange(change), { kind, value });
}

export function comment(id: string, first: number, last = first): InlineComment {
  return { id: id as Fingerprint, path, first, last, body: `Look ${mark('finding', id)}` };
}

export function call(...comments: readonly InlineComment[]): ReviewCall {
  return { head, body: `Reviewed ${mark('review', head)}`, comments };
}

export const status: Status = {
  review: 'r1',
  head,
  state: 'failure',
  title: '1 finding',
  summary: 'One',
  annotations: [],
  replaces: undefined,
};
