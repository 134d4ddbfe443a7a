import { afterEach, describe, expect, it } from '@jest/globals';
import type { ReviewCall } from '../../ports/forge.ts';
import { call, change, comment, forgeAt, head, mark, mergeRequest, plainChange } from './test-kit/answers.ts';
import { FakeGitLab } from './test-kit/fake-gitlab.ts';
import type { Asked, FakeAnswer, FakeAnswers } from './test-kit/fake-gitlab.ts';

let gitLab: FakeGitLab | undefined;
afterEach(async () => {
  await gitLab?.[Symbol.asyncDispose]();
});

/** What was asked to post these comments, and which were not taken. */
async function post(
  answers: FakeAnswers,
  review: ReviewCall,
): Promise<{ readonly refused: readonly string[]; readonly asked: readonly Asked[] }> {
  gitLab = await FakeGitLab.start({ ...answers, ...plainChange, ...answers });
  const forge = forgeAt(gitLab);
  await (await forge.reader.open(change, '')).source.diff();
  await forge.reader.posted(change, '', head);
  const known = gitLab.asked.length;
  const { refused } = await forge.writer.comment(change, '', review);
  return { refused, asked: gitLab.asked.slice(known) };
}

const names = (asked: readonly Asked[]): readonly string[] =>
  asked.map(({ name }) => name.replace(mergeRequest, ''));
const drafts = `POST ${mergeRequest}/draft_notes`;
const position = { head_sha: head };
const person = { 'GET /user': () => ({ body: { id: 7, username: 'ann', bot: false } }) };

/** Numbers drafts as they come. */
function draftsTaken(): (asked: Asked) => FakeAnswer {
  let id = 100;
  return ({ body }) => ({ status: 201, body: { id: ++id, note: body['note'], line_code: 'code', position } });
}

describe('the comments of a review', () => {
  it('are drafts that are published at once, each of which says that the head is reviewed', async () => {
    const { refused, asked } = await post({}, call(comment('one', 2), comment('two', 1, 2)));
    expect(refused).toEqual([]);
    expect(names(asked)).toEqual([
      'POST /draft_notes',
      'POST /draft_notes',
      'POST /draft_notes/bulk_publish',
    ]);
    for (const { body } of asked.slice(0, 2)) expect(body['note']).toContain(mark('review', head));
    expect(asked[0]?.body).toMatchObject({ position: { new_path: 'src/a.ts', new_line: 2, head_sha: head } });
    expect(asked[1]?.body).toMatchObject({
      position: { line_range: { start: { type: 'old', old_line: 1, new_line: 1 }, end: { type: 'new' } } },
    });
  });

  it('that stand nowhere in the diff are named without asking GitLab', async () => {
    const { refused, asked } = await post({}, call(comment('far', 9), comment('half', 3, 4)));
    expect(refused).toEqual(['far', 'half']);
    expect(asked).toEqual([]);
  });

  it.each<[string, FakeAnswer]>([
    ['refuses (400)', { status: 400, body: { message: '400 Bad request' } }],
    ['cannot process (422)', { status: 422, body: {} }],
    ['would lose', { status: 201, body: { id: 66, note: 'x', line_code: null, position } }],
  ])('that GitLab %s are named, and the others stand', async (_, answer) => {
    const taken = draftsTaken();
    const { refused, asked } = await post(
      {
        [`DELETE ${mergeRequest}/draft_notes/66`]: () => ({ status: 204, body: '' }),
        [drafts]: (one) => {
          if (one.name.endsWith('bulk_publish')) return { status: 204, body: '' };
          return String(one.body['note']).includes(mark('finding', 'bad')) ? answer : taken(one);
        },
      },
      call(comment('one', 2), comment('bad', 3)),
    );
    expect(refused).toEqual(['bad']);
    expect(names(asked).at(-1)).toBe('POST /draft_notes/bulk_publish');
    expect(names(asked).includes('DELETE /draft_notes/66')).toBe(answer.status === 201);
  });

  it('are not published when none was taken', async () => {
    const { asked } = await post({ [drafts]: () => ({ status: 400, body: {} }) }, call(comment('bad', 2)));
    expect(names(asked)).toEqual(['POST /draft_notes']);
  });

  it('fail for any other reason', async () => {
    const posting = post({ [drafts]: () => ({ status: 403, body: {} }) }, call(comment('one', 2)));
    await expect(posting).rejects.toMatchObject({ code: 'service-refused' });
  });

  const left = (id: number, note: string, more: object = {}): object => ({
    ...{ id, note, line_code: 'code', position },
    ...more,
  });
  const sealed = (id: string): string => `${comment(id, 2).body}\n${mark('review', head)}`;

  it('that an attempt has left as drafts are used, not doubled; what is of no use any more goes', async () => {
    const { asked } = await post(
      {
        [`GET ${mergeRequest}/draft_notes`]: () => ({
          body: [
            left(1, sealed('one')),
            left(2, sealed('one')),
            left(3, sealed('gone')),
            left(4, sealed('two'), { position: { head_sha: 'f'.repeat(40) } }),
          ],
        }),
        [`DELETE ${mergeRequest}/draft_notes/`]: () => ({ status: 204, body: '' }),
      },
      call(comment('one', 2), comment('two', 2)),
    );
    expect(names(asked).toSorted()).toEqual([
      'DELETE /draft_notes/2',
      'DELETE /draft_notes/3',
      'DELETE /draft_notes/4',
      'POST /draft_notes',
      'POST /draft_notes/bulk_publish',
    ]);
  });

  it.each<[string, FakeAnswers]>([
    ["a person's account", person],
    [
      'an account that somebody else drafts with',
      { [`GET ${mergeRequest}/draft_notes`]: () => ({ body: [left(1, 'what I wanted to say')] }) },
    ],
  ])('are published one by one with %s; only the last says that the head is reviewed', async (_, answers) => {
    const taken = draftsTaken();
    const { refused, asked } = await post(
      {
        ...answers,
        [drafts]: taken,
        [`PUT ${mergeRequest}/draft_notes/`]: () => ({ status: 204, body: '' }),
      },
      call(comment('one', 2), comment('two', 3)),
    );
    expect(refused).toEqual([]);
    const numbers = asked.slice(2).map(({ name }) => name.replace(`${mergeRequest}/draft_notes/`, ''));
    expect(numbers.toSorted()).toEqual(['PUT 101/publish', 'PUT 102/publish']);
    const texts = asked.slice(0, 2).map(({ body }) => String(body['note']));
    expect(texts.filter((text) => text.includes(mark('review', head)))).toHaveLength(1);
  });

  it('are threads where a host has no drafts', async () => {
    const { refused, asked } = await post(
      {
        [`GET ${mergeRequest}/draft_notes`]: () => ({ status: 404, body: {} }),
        [`POST ${mergeRequest}/discussions`]: ({ body }) =>
          String(body['body']).includes(mark('finding', 'bad'))
            ? { status: 400, body: {} }
            : { status: 201, body: { id: 'd1' } },
      },
      call(comment('one', 2), comment('bad', 1), comment('two', 3)),
    );
    expect(refused).toEqual(['bad']);
    expect(names(asked)).toEqual(['POST /discussions', 'POST /discussions', 'POST /discussions']);
    expect(asked.map(({ body }) => String(body['body']).includes(mark('review', head)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('find their places again after a restart, but not at another head', async () => {
    gitLab = await FakeGitLab.start(plainChange);
    expect(await forgeAt(gitLab).writer.comment(change, '', call(comment('one', 2)))).toEqual({
      refused: [],
    });
    const later = { ...call(comment('one', 2)), head: mark('review', head) as typeof head };
    const posting = forgeAt(gitLab).writer.comment(change, '', later);
    await expect(posting).rejects.toMatchObject({ code: 'service-refused' });
  });
});
