import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import { askAsApp, connect, type PlainClient } from './plain-client.ts';

describe('a comment below a pull request', () => {
  const clock = { at: Date.now() };
  let github: GitHub;
  let client: PlainClient;

  beforeAll(async () => {
    github = await startGitHub({ now: () => new Date(clock.at) });
    const repository = await github.repository('octo/shop');
    await repository.open({ files: { 'a.ts': 'a\n' } });
    client = await connect(github, 'octo');
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const post = (body: string) => client.rest('POST', '/repos/octo/shop/issues/1/comments', { body });

  it('is posted, read, edited, listed and deleted', async () => {
    const made = await post('x'.repeat(65_536));
    const { id } = made.body as { readonly id: number };
    const path = `/repos/octo/shop/issues/comments/${id}`;
    expect((await client.rest('PATCH', path, { body: 'Other' })).status).toBe(200);
    expect((await client.rest('GET', path)).body).toMatchObject({ body: 'Other', user: { type: 'Bot' } });
    expect((await client.rest('GET', '/repos/octo/shop/issues/1/comments')).body).toHaveLength(1);
    expect((await client.rest('DELETE', path)).status).toBe(204);
    expect((await client.rest('GET', path)).status).toBe(404);
  });

  it.each([
    ['issue-comment-body', ' '],
    ['issue-comment-body-length', 'x'.repeat(65_537)],
  ])('is refused by %s', async (rule, body) => {
    const { status } = await post(body);
    expect([status, github.requests().at(-1)?.refusedBy]).toEqual([422, rule]);
  });

  it('told the bot, which can ask to be told again for three days', async () => {
    await github.webhooks.settled();
    const [first] = github.webhooks.attempts();
    const again = () => askAsApp(github, 'POST', `/app/hook/deliveries/${first?.id ?? 0}/attempts`);
    expect((await again()).status).toBe(202);
    clock.at += 4 * 86_400_000;
    expect([(await again()).status, github.requests().at(-1)?.refusedBy]).toEqual([
      422,
      'redelivery-within-three-days',
    ]);
  });
});
