import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';
import type { PullScene } from './scene/pull-scene.ts';
import type { RepositoryScene } from './scene/repository-scene.ts';

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

describe('a review', () => {
  let github: GitHub;
  let client: PlainClient;
  let pull: PullScene;
  let repository: RepositoryScene;

  beforeAll(async () => {
    github = await startGitHub();
    repository = await github.repository('octo/shop', {
      files: { 'a.ts': lines(1, 60), 'b.ts': 'b\n', 'gone.ts': 'gone\n' },
    });
    // Lines 20 and 21 become one, a line comes in after 50: hunks -17..24/+17..23 and -48..53/+47..53.
    const changed = `${lines(1, 19)}twenty\n${lines(22, 50)}new\n${lines(51, 60)}`;
    pull = await repository.open({ files: { 'a.ts': changed, 'gone.ts': null, 'new.ts': 'new\n' } });
    client = await connect(github, 'octo');
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const review = (body: JsonObject): Promise<PlainAnswer> =>
    client.rest('POST', '/repos/octo/shop/pulls/1/reviews', {
      commit_id: pull.pull.head.sha,
      event: 'COMMENT',
      body: 'Looked at it',
      ...body,
    });
  const refusal = (): string | undefined => github.requests().at(-1)?.refusedBy;
  const comment = (more: JsonObject): JsonObject => ({ path: 'a.ts', body: 'Hm', side: 'RIGHT', ...more });

  it('stands when its comments are at lines of hunks', async () => {
    const answer = await review({
      comments: [
        comment({ line: 20 }),
        comment({ line: 23, start_line: 20, start_side: 'RIGHT' }),
        comment({ line: 21, side: 'LEFT' }),
        comment({ path: 'new.ts', line: 1 }),
        comment({ path: 'gone.ts', line: 1, side: 'LEFT' }),
      ],
    });
    expect(answer.status).toBe(200);
    expect(github.snapshot().pulls[0]?.threads).toHaveLength(5);
  });

  it.each<[string, string, JsonObject]>([
    ['comment-line-in-a-hunk', 'a line one above the hunk', comment({ line: 16 })],
    ['comment-line-in-a-hunk', 'a line one below the hunk', comment({ line: 24 })],
    [
      'comment-line-in-a-hunk',
      'a new line on the old side',
      comment({ path: 'new.ts', line: 1, side: 'LEFT' }),
    ],
    ['comment-line-in-a-hunk', 'an old line on the new side', comment({ path: 'gone.ts', line: 1 })],
    ['comment-path-in-the-diff', 'a file that does not change', comment({ path: 'b.ts', line: 1 })],
    ['comment-start-before-line', 'a start after its end', comment({ line: 20, start_line: 21 })],
    ['comment-start-before-line', 'a start at its end', comment({ line: 20, start_line: 20 })],
    ['comment-in-one-hunk', 'lines of two hunks', comment({ line: 50, start_line: 20 })],
    ['comment-body', 'a comment without words', comment({ line: 20, body: ' ' })],
    ['comment-body-length', 'a comment that is too long', comment({ line: 20, body: 'x'.repeat(65_537) })],
    ['comment-line-or-position', 'a comment without a line', comment({})],
  ])('is refused as a whole by %s: %s', async (rule, _, wrong) => {
    const before = github.snapshot();
    const answer = await review({ comments: [comment({ line: 20 }), wrong] });
    expect([answer.status, refusal()]).toEqual([422, rule]);
    expect(JSON.stringify(answer.body)).not.toMatch(/\.ts/);
    expect(github.snapshot()).toEqual(before);
  });

  it.each<[string, string, JsonObject]>([
    ['review-has-a-body', 'no words and no comments', { body: '' }],
    ['review-body-length', 'a body that is too long', { body: 'x'.repeat(65_537) }],
    ['review-event-is-given', 'a draft', { event: undefined }],
    ['described-request', 'another event', { event: 'PENDING' }],
    ['described-request', 'a field that is not described', { sha: 'x' }],
    ['described-request', 'a field of a comment that is not described', { comments: [comment({ lin: 20 })] }],
    ['review-commit-of-the-pull-request', 'an unknown commit', { commit_id: 'a'.repeat(40) }],
  ])('is refused by %s: %s', async (rule, _, wrong) => {
    const answer = await review(wrong);
    expect([answer.status, refusal()]).toEqual([422, rule]);
  });

  it('of a pull request of its own is a comment only', async () => {
    const { number } = await repository.open({ files: { 'a.ts': 'x\n' }, author: 'open-autoglm[bot]' });
    const of = (event: string) =>
      client.rest('POST', `/repos/octo/shop/pulls/${number}/reviews`, { event, body: 'Good' });
    expect([(await of('APPROVE')).status, refusal()]).toEqual([422, 'review-not-of-own-pull-request']);
    expect((await of('COMMENT')).status).toBe(200);
  });
});
