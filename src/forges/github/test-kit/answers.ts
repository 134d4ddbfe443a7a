import { parseRepoPath, parseSha } from '../../../domain/ids.ts';
import type { FakeAnswers } from './fake-github.ts';

export const base = parseSha('b'.repeat(40));
export const head = parseSha('a'.repeat(40));
const mergeBase = parseSha('c'.repeat(40));
export const path = parseRepoPath('src/a.ts');
export const change = { repo: { forge: 'github', path: 'o/r' }, number: 5 } as const;
export const installation = '11';

export const pullRequest = {
  state: 'OPEN',
  isDraft: false,
  isCrossRepository: false,
  title: 'A title',
  body: 'A body',
  baseRefOid: base as string,
  headRefOid: head as string,
  baseRefName: 'main',
  headRefName: 'topic',
  changedFiles: 1,
  authorAssociation: 'MEMBER',
  author: { __typename: 'User', login: 'ann', databaseId: 3 },
  labels: { nodes: [{ name: 'bug' }] },
  baseRef: { target: { oid: base, first: { object: { text: 'rules: {}\n' } }, second: null } },
};

export const changedFile = {
  filename: path as string,
  status: 'modified',
  changes: 2,
  sha: 'd'.repeat(40),
  patch: '@@ -1 +1 @@\n-one\n+two',
};

export const comparison = { merge_base_commit: { sha: mergeBase }, files: [changedFile] };

export const blob = (text: string): object => ({
  mode: 0o100644,
  oid: 'd'.repeat(40),
  object: { byteSize: Buffer.byteLength(text), isBinary: false, isTruncated: false, text },
});

const nothingMore = { hasNextPage: false, endCursor: null };
export const emptyPage = { pageInfo: nothingMore, nodes: [] };

export const nothingPosted = {
  id: 'R_1',
  pullRequest: {
    id: 'PR_1',
    headRefOid: head,
    reviewThreads: emptyPage,
    reviews: emptyPage,
    comments: emptyPage,
  },
  object: { checkSuites: { nodes: [] } },
};

/** A change of one file to which nothing is posted. */
export const plainChange: FakeAnswers = {
  'graphql Change': () => ({
    body: {
      data: { repository: { pullRequest }, shared: null },
      errors: [{ type: 'NOT_FOUND', path: ['shared'], message: 'Could not resolve to a Repository' }],
    },
  }),
  'GET /repos/o/r/compare/': () => ({ body: comparison }),
  'graphql Posted': () => ({ body: { data: { repository: nothingPosted } } }),
  'POST /repos/o/r/pulls/5/reviews': () => ({ body: { id: 1 } }),
  'graphql Conclude': () => ({ body: { data: { status: {} } } }),
};
