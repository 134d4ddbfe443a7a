import { describe, expect, it } from '@jest/globals';
import type { Fingerprint } from '../../domain/ids.ts';
import { base, blob, change, head, installation, path, plainChange } from './test-kit/answers.ts';
import { FakeGitHub } from './test-kit/fake-github.ts';

const comment = { id: 'f1' as Fingerprint, path, first: 1, last: 1, body: 'Look here' };
const status = {
  review: 'r1',
  head,
  state: 'failure',
  title: '1 finding',
  summary: 'One finding',
  annotations: [{ path, first: 1, last: 1, level: 'failure', title: 'rule', message: 'what' }],
  replaces: undefined,
} as const;

describe('a first review', () => {
  it('is read and posted in seven requests at most', async () => {
    await using github = await FakeGitHub.start({
      ...plainChange,
      'graphql Files': ({ body }) => ({
        body: {
          data: {
            repository:
              body['c1'] === undefined
                ? { c0: { f0: blob('one\n') } }
                : { c0: { f0: blob('two\n') }, c1: { f1: null } },
          },
        },
      }),
    });
    const { reader, writer } = github.forge();
    const opened = await reader.open(change, installation, { base, head });
    expect(await opened.source.diff()).toEqual([
      expect.objectContaining({ kind: 'modified', path, hunks: [expect.objectContaining({ newStart: 1 })] }),
    ]);
    const [texts] = await Promise.all([
      opened.source.files([path], 'head'),
      opened.source.files([path], 'base'),
    ]);
    expect(texts).toEqual(new Map([[path, 'two\n']]));
    expect(await opened.source.files([path], 'base')).toEqual(new Map([[path, 'one\n']]));
    expect(await reader.posted(change, installation, head)).toEqual({
      head,
      findings: [],
      reviewCalls: [],
      summary: undefined,
      statuses: [],
      mergeability: 'unknown',
    });
    const refused = await writer.comment(change, installation, { head, body: 'All', comments: [comment] });
    expect(refused).toEqual({ refused: [] });
    await writer.conclude(change, installation, {
      summary: { replaces: undefined, body: 'Summary' },
      resolve: ['T1'],
      reopen: ['T2'],
      status,
    });
    expect(github.names.toSorted()).toEqual([
      `GET /repos/o/r/compare/${base}...${head}?per_page=1`,
      'POST /repos/o/r/pulls/5/reviews',
      'graphql Change',
      'graphql Conclude',
      'graphql Files',
      'graphql Files',
      'graphql Posted',
    ]);
    expect(github.asked.at(-1)?.body).toEqual({
      summary: { subjectId: 'PR_1', body: 'Summary' },
      status: {
        repositoryId: 'R_1',
        headSha: head,
        name: 'Open-AutoGLM',
        externalId: 'r1#5',
        status: 'COMPLETED',
        conclusion: 'FAILURE',
        output: {
          title: '1 finding',
          summary: 'One finding',
          annotations: [
            {
              path,
              location: { startLine: 1, endLine: 1 },
              annotationLevel: 'FAILURE',
              title: 'rule',
              message: 'what',
            },
          ],
        },
      },
      thread0: { threadId: 'T1' },
      thread1: { threadId: 'T2' },
    });
  });
});
