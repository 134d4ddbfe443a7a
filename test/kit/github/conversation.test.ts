import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import { nodeId } from './model/node-ids.ts';
import type { IssueComment } from './model/types.ts';
import { connect, type PlainClient } from './plain-client.ts';
import type { RepositoryScene } from './scene/repository-scene.ts';

describe('a conversation below a pull request', () => {
  let github: GitHub;
  let client: PlainClient;
  let repository: RepositoryScene;
  let remark: IssueComment;

  beforeAll(async () => {
    github = await startGitHub();
    repository = await github.repository('octo/shop', { files: { 'a.ts': 'a\n' } });
    const pull = await repository.open({ files: { 'a.ts': 'b\n' }, author: 'ann' });
    client = await connect(github, 'octo');
    remark = pull.comment('ann', 'A word');
    await client.rest('POST', '/repos/octo/shop/pulls/1/reviews', {
      event: 'COMMENT',
      comments: [{ path: 'a.ts', line: 1, side: 'RIGHT', body: 'Hm' }],
    });
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const comments = '/repos/octo/shop/pulls/1/comments';
  const idsOf = async (query = ''): Promise<readonly number[]> => {
    const { body } = await client.rest('GET', `${comments}${query}`);
    return (body as readonly { readonly id: number }[]).map(({ id }) => id);
  };

  it('goes on in the thread, and what was said can be said otherwise', async () => {
    const [first = 0] = await idsOf();
    const reply = await client.rest('POST', `${comments}/${first}/replies`, { body: 'Yes' });
    const { id } = reply.body as { readonly id: number };
    expect(reply).toMatchObject({ status: 201, body: { in_reply_to_id: first } });
    const path = `/repos/octo/shop/pulls/comments/${id}`;
    expect((await client.rest('PATCH', path, { body: 'No' })).status).toBe(200);
    expect((await client.rest('GET', path)).body).toMatchObject({ body: 'No', user: { type: 'Bot' } });
    expect(await idsOf('?sort=created&direction=desc')).toEqual([id, first]);
  });

  it.each([
    ['reply-body', ' ', 0],
    ['reply-body-length', 'x'.repeat(65_537), 0],
    ['reply-to-top-level', 'Hm', 1],
  ])('is refused by %s', async (rule, body, index) => {
    const id = (await idsOf())[index] ?? 0;
    const { status } = await client.rest('POST', `${comments}/${id}/replies`, { body });
    expect([status, github.requests().at(-1)?.refusedBy]).toEqual([422, rule]);
  });

  it('has reactions that come and go', async () => {
    const change = (mutation: string) =>
      client.graphql(
        `mutation($id: ID!) { ${mutation}(input: { subjectId: $id, content: EYES }) { subject { id } } }`,
        { id: nodeId('IC', remark) },
      );
    await change('addReaction');
    expect(github.snapshot().pulls[0]?.comments[0]?.reactions).toEqual(['EYES']);
    await change('removeReaction');
    expect(github.snapshot().pulls[0]?.comments[0]?.reactions).toEqual([]);
    expect(await change('removeReaction')).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
  });

  it.each([
    ['octo', 'admin', 'admin'],
    ['ann', 'write', 'write'],
    ['eve', 'none', 'none'],
    ['max', 'write', 'maintain'],
    ['tim', 'read', 'triage'],
  ] as const)(
    'is had by %s, whose permission is %s and whose role is %s',
    async (login, permission, role) => {
      repository.associate(login, 'NONE');
      if (role === 'maintain' || role === 'triage') repository.grant(login, role);
      const answer = await client.rest('GET', `/repos/octo/shop/collaborators/${login}/permission`);
      expect(answer).toMatchObject({ status: 200, body: { permission, role_name: role } });
    },
  );

  it('knows nothing of who does not exist', async () => {
    const path = '/repos/octo/shop/collaborators/nobody/permission';
    expect((await client.rest('GET', path)).status).toBe(404);
  });
});
