import { describe, expect, it } from '@jest/globals';
import type { Conclusion, Status, StatusState } from '../../ports/forge.ts';
import { change, head, installation, plainChange } from './test-kit/answers.ts';
import { FakeGitHub } from './test-kit/fake-github.ts';
import type { Asked, FakeAnswer } from './test-kit/fake-github.ts';

const status: Status = {
  review: 'r1',
  head,
  state: 'success',
  title: 'T',
  summary: 'S',
  annotations: [],
  replaces: undefined,
};

const gone = (alias: string, type = 'NOT_FOUND'): object => ({
  type,
  path: [alias],
  message: 'Could not resolve',
});

async function conclude(
  conclusion: Partial<Conclusion>,
  answer: (asked: Asked, times: number) => FakeAnswer,
): Promise<readonly Asked[]> {
  let times = 0;
  await using github = await FakeGitHub.start({
    ...plainChange,
    'graphql Conclude': (asked) => answer(asked, ++times),
  });
  const { reader, writer } = github.forge();
  await reader.posted(change, installation, head);
  await writer.conclude(change, installation, {
    ...{ summary: undefined, resolve: [], reopen: [], status },
    ...conclusion,
  });
  return github.asked.slice(1);
}

const done = (): FakeAnswer => ({ body: { data: {} } });

describe('a conclusion', () => {
  it.each<[StatusState, object]>([
    ['success', { status: 'COMPLETED', conclusion: 'SUCCESS' }],
    ['failure', { status: 'COMPLETED', conclusion: 'FAILURE' }],
    ['neutral', { status: 'COMPLETED', conclusion: 'NEUTRAL' }],
    ['skipped', { status: 'COMPLETED', conclusion: 'SKIPPED' }],
    ['action-required', { status: 'COMPLETED', conclusion: 'ACTION_REQUIRED' }],
    ['pending', { status: 'IN_PROGRESS' }],
  ])('says %s in the words of GitHub', async (state, words) => {
    const [asked] = await conclude({ status: { ...status, state } }, done);
    expect(asked?.body['status']).toMatchObject(words);
    expect(Object.hasOwn(asked?.body['status'] as object, 'conclusion')).toBe(state !== 'pending');
  });

  it('stands though threads are gone or out of reach', async () => {
    const asked = await conclude({ resolve: ['T1'], reopen: ['T2'] }, () => ({
      body: {
        data: { thread0: null, thread1: null },
        errors: [gone('thread0'), gone('thread1', 'FORBIDDEN')],
      },
    }));
    expect(asked).toHaveLength(1);
  });

  it('is written anew where what it writes over is gone', async () => {
    const parts = {
      summary: { replaces: 'C1', body: 'B' },
      status: { ...status, replaces: 'K1' },
    };
    const asked = await conclude(parts, (_, times) =>
      times === 1 ? { body: { data: {}, errors: [gone('summary'), gone('status')] } } : done(),
    );
    expect(asked.map(({ body }) => body)).toMatchObject([
      { summary: { id: 'C1' }, status: { checkRunId: 'K1' } },
      { summary: { subjectId: 'PR_1' }, status: { headSha: head } },
    ]);
  });

  it.each([
    ['FORBIDDEN', 'service-refused'],
    [undefined, 'service-unavailable'],
    ['RATE_LIMITED', 'rate-limited'],
  ])('fails when the status could not be set: %s', async (type, code) => {
    const answer = (): FakeAnswer => ({
      body: { data: {}, errors: [{ path: ['status'], type, message: 'No' }] },
    });
    await expect(conclude({}, answer)).rejects.toMatchObject({ code });
  });

  it('of very many threads is written in several requests, the status in the first', async () => {
    const resolve = Array.from({ length: 120 }, (_, index) => `T${index}`);
    const asked = await conclude({ resolve }, done);
    expect(asked.map(({ body }) => Object.keys(body).length)).toEqual([50, 50, 21]);
    expect(asked[0]?.body).toHaveProperty('status');
  });
});
