import { describe, expect, it } from '@jest/globals';
import type { MarkerKind } from '../../domain/marker.ts';
import { change, emptyPage, head, installation, nothingPosted } from './test-kit/answers.ts';
import { FakeGitHub, markers } from './test-kit/fake-github.ts';
import type { FakeAnswers } from './test-kit/fake-github.ts';

const mark = (kind: MarkerKind, value: string, key = 'github:o/r#5'): string =>
  markers.write(key, { kind, value });
const ours = (body: string): object => ({ viewerDidAuthor: true, body });
const page = (nodes: readonly unknown[], endCursor: string | null = null): object => ({
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  nodes,
});
const thread = (id: string, body: string, more: { isOurs?: boolean; last?: boolean } = {}): object => ({
  id,
  isResolved: false,
  first: { nodes: [{ viewerDidAuthor: more.isOurs ?? true, body }] },
  last: { nodes: [{ viewerDidAuthor: more.last ?? true }] },
});
const answer = (pullRequest: object, object: object | null = null): object => ({
  data: {
    repository: { ...nothingPosted, pullRequest: { id: 'PR_1', headRefOid: head, ...pullRequest }, object },
  },
});

async function postedOf(
  answers: FakeAnswers,
): Promise<{ posted: object; names: readonly string[]; bodies: readonly object[] }> {
  await using github = await FakeGitHub.start(answers);
  const { reader } = github.forge();
  const posted = await reader.posted(change, installation, head);
  return { posted, names: github.names, bodies: github.asked.map(({ body }) => body) };
}

describe('what is posted', () => {
  it('is ours only when we wrote it and its marker is genuine', async () => {
    const { posted } = await postedOf({
      'graphql Posted': () => ({
        body: answer({
          reviewThreads: page([
            thread('T1', mark('finding', 'mine')),
            thread('T2', mark('finding', 'copied'), { isOurs: false }),
            thread('T3', mark('finding', 'of-another-change', 'github:o/r#6')),
            thread('T4', 'ours, without a marker'),
            thread('T5', mark('finding', 'answered'), { last: false }),
            null,
          ]),
          reviews: page([
            ours(mark('review', head)),
            { viewerDidAuthor: false, body: mark('review', 'b'.repeat(40)) },
          ]),
          comments: page([
            { id: 'C1', viewerDidAuthor: false, body: mark('summary', 'forged') },
            { id: 'C2', viewerDidAuthor: true, body: mark('summary', 'r1') },
          ]),
        }),
      }),
    });
    expect(posted).toMatchObject({
      findings: [
        { id: 'mine', thread: 'T1', isResolved: false, isAnswered: false },
        { id: 'answered', thread: 'T5', isAnswered: true },
      ],
      reviewCalls: [head],
      summary: { id: 'C2' },
    });
  });

  it('tells how others reacted to a finding, without a sign of our own', async () => {
    const nodes = [{ databaseId: 7, login: 'ann' }, {}, null];
    const group = (content: string, totalCount: number, viewerHasReacted = false): object => ({
      ...{ content, viewerHasReacted, reactors: { totalCount, nodes } },
    });
    const reactionGroups = [
      ...[group('THUMBS_UP', 3, true), group('THUMBS_DOWN', 1), group('LAUGH', 0)],
      ...[group('HEART', 2), group('EYES', 1, true), group('ROCKET', 1)],
    ];
    const opening = { ...ours(mark('finding', 'one')), reactionGroups };
    const one = { ...thread('T1', ''), first: { nodes: [opening] } };
    const { posted } = await postedOf({
      'graphql Posted': () => ({
        body: answer({ reviewThreads: page([one]), reviews: page([]), comments: page([]) }),
      }),
    });
    expect(posted).toMatchObject({ findings: [{ reactions: { thumbsup: 2, thumbsdown: 1, other: 3 } }] });
    const by = { id: '7', name: 'ann', isBot: false };
    const reactors = [
      { reaction: 'thumbsup', by },
      { reaction: 'thumbsdown', by },
    ];
    expect(posted).toMatchObject({ findings: [{ reactors }] });
  });

  it('is read to its end, and only the parts that go on', async () => {
    const first = {
      reviewThreads: page([thread('T1', mark('finding', 'one'))], 'threads-1'),
      reviews: page([ours(mark('review', head))]),
      comments: page([{ id: 'C1', viewerDidAuthor: true, body: mark('summary', 'r1') }], 'comments-1'),
    };
    const second = { reviewThreads: page([thread('T2', mark('finding', 'two'))]) };
    const { posted, bodies } = await postedOf({
      'graphql Posted': ({ body }) => ({ body: answer(body['hasStatuses'] === true ? first : second) }),
    });
    expect(posted).toMatchObject({ findings: [{ id: 'one' }, { id: 'two' }], summary: { id: 'C1' } });
    expect(bodies.slice(1)).toEqual([
      expect.objectContaining({
        threads: 'threads-1',
        moreThreads: true,
        moreReviews: false,
        moreComments: false,
        hasStatuses: false,
      }),
    ]);
  });

  it('has the check runs of this change, not of another with the same head', async () => {
    const runs = [
      { id: 'K1', externalId: 'r1#5', status: 'COMPLETED' },
      { id: 'K2', externalId: 'r2#5', status: 'IN_PROGRESS' },
      { id: 'K3', externalId: 'r3#6', status: 'COMPLETED' },
      { id: 'K4', externalId: '', status: 'COMPLETED' },
    ];
    const empty = { reviewThreads: emptyPage, reviews: emptyPage, comments: emptyPage };
    const object = { checkSuites: { nodes: [{ checkRuns: { nodes: runs } }] } };
    const { posted } = await postedOf({ 'graphql Posted': () => ({ body: answer(empty, object) }) });
    expect(posted).toMatchObject({
      statuses: [
        { id: 'K1', review: 'r1', isFinal: true },
        { id: 'K2', review: 'r2', isFinal: false },
      ],
    });
  });
});
