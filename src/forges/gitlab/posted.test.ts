import { describe, expect, it } from '@jest/globals';
import { createMarkers } from '../../domain/marker.ts';
import { change, forgeAt, head, mark, plainChange, postedAnswer } from './test-kit/answers.ts';
import { FakeGitLab } from './test-kit/fake-gitlab.ts';
import type { FakeAnswers } from './test-kit/fake-gitlab.ts';

const us = { id: 'gid://gitlab/User/7' };
const ann = { id: 'gid://gitlab/User/8' };

interface More {
  readonly by?: object | null;
  readonly resolved?: boolean;
  readonly later?: readonly object[];
}

const discussion = (
  id: string,
  body: string,
  { by = us, resolved = false, later = [] }: More = {},
): object => ({
  id: `gid://gitlab/Discussion/${id}`,
  resolved,
  opening: { nodes: [{ id: `gid://gitlab/DiffNote/${id}`, body, author: by }] },
  all: { nodes: [{ system: false, author: by }, ...later] },
});
const page = (nodes: readonly (object | null)[], endCursor: string | null = null): object => ({
  discussions: { pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes },
});

async function postedOf(answers: FakeAnswers): Promise<{ posted: object; asked: readonly object[] }> {
  await using gitLab = await FakeGitLab.start({ ...answers, ...plainChange, ...answers });
  const posted = await forgeAt(gitLab).reader.posted(change, '', head);
  const questions = gitLab.asked.filter(({ name }) => name === 'graphql Posted');
  return { posted, asked: questions.map(({ body }) => body) };
}

describe('what is posted at GitLab', () => {
  it('is ours only when our account wrote it and its marker is genuine', async () => {
    const forged = createMarkers('another secret').write('gitlab:makers/tools/shop#5', {
      kind: 'finding',
      value: 'forged',
    });
    const { posted } = await postedOf({
      'graphql Posted': () => ({
        body: postedAnswer(
          page([
            discussion('1', mark('finding', 'mine')),
            discussion('2', mark('finding', 'copied'), { by: ann }),
            discussion('3', forged),
            discussion('4', 'ours, without a marker'),
            discussion('5', mark('finding', 'of nobody'), { by: null }),
            discussion('6', `${mark('finding', 'last')} ${mark('review', head)}`, { resolved: true }),
            discussion('7', mark('summary', 'forged'), { by: ann }),
            discussion('8', mark('summary', 'r1')),
            null,
          ]),
        ),
      }),
    });
    expect(posted).toEqual({
      head,
      findings: [
        { id: 'mine', thread: 'gid://gitlab/Discussion/1', isResolved: false, isAnswered: false },
        { id: 'last', thread: 'gid://gitlab/Discussion/6', isResolved: true, isAnswered: false },
      ],
      reviewCalls: [head],
      summary: { id: 'gid://gitlab/DiffNote/8', body: mark('summary', 'r1') },
      statuses: [],
    });
  });

  it.each([
    ['a person', [{ system: false, author: ann }], true],
    ['an account that is gone', [{ system: false, author: null }], true],
    ['GitLab itself', [{ system: true, author: ann }], false],
    [
      'a person, before GitLab itself',
      [
        { system: false, author: ann },
        { system: true, author: ann },
      ],
      true,
    ],
    [
      'us, after a person',
      [
        { system: false, author: ann },
        { system: false, author: us },
      ],
      false,
    ],
  ])('knows who had the last word: %s', async (_, later, isAnswered) => {
    const nodes = [discussion('1', mark('finding', 'mine'), { later })];
    const { posted } = await postedOf({ 'graphql Posted': () => ({ body: postedAnswer(page(nodes)) }) });
    expect(posted).toMatchObject({ findings: [{ isAnswered }] });
  });

  it('is read to its end', async () => {
    const { posted, asked } = await postedOf({
      'graphql Posted': ({ body }) => ({
        body: postedAnswer(
          body['after'] === 'x'
            ? page([discussion('2', mark('summary', 'r1'))])
            : page([discussion('1', mark('finding', 'mine'))], 'x'),
        ),
      }),
    });
    expect(posted).toMatchObject({ findings: [{ id: 'mine' }], summary: { id: 'gid://gitlab/DiffNote/2' } });
    expect(asked).toHaveLength(2);
  });

  it('cannot be told of a change that is gone', async () => {
    const answer = { body: { data: { project: null } } };
    await expect(postedOf({ 'graphql Posted': () => answer })).rejects.toMatchObject({
      code: 'change-not-found',
    });
  });
});
