import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import { connect, type PlainClient } from './plain-client.ts';

const inRepository = (fields: string): string => `{repository(owner:"octo",name:"shop"){${fields}}}`;

describe('a question in GraphQL', () => {
  let github: GitHub;
  let client: PlainClient;

  beforeAll(async () => {
    github = await startGitHub();
    const repository = await github.repository('octo/shop', {
      files: {
        'a.ts': 'ä\n',
        'picture.png': Buffer.from([137, 80, 0, 1]),
        'large.txt': 'x'.repeat(600_000),
        'folder/link': { link: '../a.ts' },
        vendored: { submodule: 'a'.repeat(40) },
      },
    });
    const fork = await repository.fork('mallory');
    await repository.open({ files: { 'a.ts': 'a\n' }, labels: ['one', 'two'], isDraft: true, body: 'Text' });
    await repository.open({ files: { 'a.ts': 'b\n' }, from: fork });
    const closed = await repository.open({ files: { 'a.ts': 'c\n' } });
    await closed.close();
    client = await connect(github, 'octo');
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const repository = async (fields: string): Promise<unknown> => {
    const { data } = await client.graphql(inRepository(fields));
    return (data as { readonly repository: unknown }).repository;
  };

  it('reads blobs by branch, by commit and by id, many at once', async () => {
    const fields = 'fragment f on Blob { text isBinary isTruncated byteSize }';
    const { data } = await client.graphql(
      `${inRepository(
        'a: object(expression:"main:a.ts"){...f} b: object(expression:"main:picture.png"){...f} ' +
          'c: object(expression:"main:large.txt"){... on Blob{isTruncated byteSize}} d: object(expression:"main:nothing"){id} ' +
          'e: object(expression:"main:folder/link"){...f} g: object(expression:"main:vendored"){id}',
      )} ${fields}`,
    );
    expect(data).toEqual({
      repository: {
        a: { text: 'ä\n', isBinary: false, isTruncated: false, byteSize: 3 },
        b: { text: null, isBinary: true, isTruncated: false, byteSize: 4 },
        c: { isTruncated: true, byteSize: 600_000 },
        d: null,
        e: { text: '../a.ts', isBinary: false, isTruncated: false, byteSize: 7 },
        g: null,
      },
    });
  });

  it('reads a pull request', async () => {
    expect(
      await repository(
        'pullRequest(number:1){state isDraft body isCrossRepository baseRefName author{login} labels(first:9){nodes{name}}}',
      ),
    ).toEqual({
      pullRequest: {
        state: 'OPEN',
        isDraft: true,
        body: 'Text',
        isCrossRepository: false,
        baseRefName: 'main',
        author: { login: 'octo' },
        labels: { nodes: [{ name: 'one' }, { name: 'two' }] },
      },
    });
    expect(
      await repository('pullRequest(number:2){isCrossRepository headRepository{nameWithOwner}}'),
    ).toEqual({
      pullRequest: { isCrossRepository: true, headRepository: { nameWithOwner: 'mallory/shop' } },
    });
  });

  it('pages', async () => {
    const page = (after: string) =>
      repository(
        `pullRequests(first:1, states:OPEN, after:${after}){totalCount nodes{number} pageInfo{hasNextPage endCursor}}`,
      );
    const first = (await page('null')) as {
      readonly pullRequests: { readonly pageInfo: { readonly endCursor: string } };
    };
    expect(first).toMatchObject({
      pullRequests: { totalCount: 2, nodes: [{ number: 1 }], pageInfo: { hasNextPage: true } },
    });
    expect(await page(`"${first.pullRequests.pageInfo.endCursor}"`)).toMatchObject({
      pullRequests: { nodes: [{ number: 2 }], pageInfo: { hasNextPage: false } },
    });
  });

  it.each([
    ['graphql-schema', 'a field that is not there', inRepository('size')],
    ['graphql-schema', 'an argument that is not there', inRepository('pullRequest(id:1){id}')],
    ['graphql-schema', 'a wrong type', inRepository('pullRequest(number:"1"){id}')],
    [
      'graphql-schema',
      'an input field that is not there',
      'mutation{addComment(input:{pullId:"x",body:"x"}){clientMutationId}}',
    ],
    ['graphql-syntax', 'an open brace', '{repository'],
    ['graphql-pagination-bounds', 'a list without its bounds', inRepository('pullRequests{totalCount}')],
    ['graphql-pagination-1-to-100', 'a list of 101', inRepository('pullRequests(first:101){totalCount}')],
    [
      'graphql-node-limit',
      'a million nodes',
      inRepository(
        'pullRequests(first:100){nodes{reviews(first:100){nodes{comments(first:100){nodes{reactions(first:1){totalCount}}}}}}}',
      ),
    ],
    ['node-exists', 'an unknown node', '{node(id:"PR_x"){id}}'],
    ['node-exists', 'an unknown pull request', inRepository('pullRequest(number:99){id}')],
    ['graphql-execution', 'what the stand-in does not model', inRepository('stargazerCount')],
  ])('is refused by %s: %s', async (rule, _, query) => {
    const answer = await client.graphql(query);
    expect(answer).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(github.requests().at(-1)).toMatchObject({ refusedBy: rule, status: 200 });
  });

  it('may carry several mutations, one after the other, of which one can fail', async () => {
    const ids = (await repository('id pullRequest(number:1){id headRefOid}')) as {
      readonly id: string;
      readonly pullRequest: { readonly id: string; readonly headRefOid: string };
    };
    const answer = await client.graphql(
      `mutation($pull: ID!, $repository: ID!, $head: GitObjectID!) {
        addComment(input: { subjectId: $pull, body: "Summary" }) { commentEdge { node { id body viewerDidAuthor } } }
        resolveReviewThread(input: { threadId: "PRRT_x" }) { thread { id } }
        createCheckRun(input: { repositoryId: $repository, headSha: $head, name: "N" }) { checkRun { status } }
      }`,
      { pull: ids.pullRequest.id, repository: ids.id, head: ids.pullRequest.headRefOid },
    );
    expect(answer).toMatchObject({
      data: {
        addComment: { commentEdge: { node: { body: 'Summary', viewerDidAuthor: true } } },
        resolveReviewThread: null,
        createCheckRun: { checkRun: { status: 'QUEUED' } },
      },
      errors: [{ type: 'NOT_FOUND', path: ['resolveReviewThread'] }],
    });
    expect(github.requests().at(-1)).toMatchObject({
      operation: 'graphql/mutation',
      fields: ['addComment', 'resolveReviewThread', 'createCheckRun'],
    });
  });

  it('tells who changed the lines of a file', async () => {
    const blame = (path: string) =>
      client.graphql(
        inRepository(
          `object(expression:"main"){...on Commit{blame(path:"${path}"){ranges{startingLine endingLine commit{messageHeadline author{name}}}}}}`,
        ),
      );
    expect(await blame('a.ts')).toMatchObject({
      data: { repository: { object: { blame: { ranges: [{ startingLine: 1, endingLine: 1 }] } } } },
    });
    expect(await blame('none.ts')).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
  });

  it('edits a comment and reacts to it, but takes no text that is too long', async () => {
    const find =
      '{repository(owner:"octo",name:"shop"){pullRequest(number:1){comments(first:9){nodes{id body reactions(first:9){totalCount nodes{content}}}}}}}';
    const [, id = ''] = /"id":"(IC_[^"]+)"/.exec(JSON.stringify(await client.graphql(find))) ?? [];
    const edit = (body: string) =>
      client.graphql(
        'mutation($id:ID!,$body:String!){updateIssueComment(input:{id:$id,body:$body}){issueComment{body}}}',
        { id, body },
      );
    expect(await edit('Edited')).toEqual({
      data: { updateIssueComment: { issueComment: { body: 'Edited' } } },
    });
    await edit('x'.repeat(65_537));
    expect(github.requests().at(-1)?.refusedBy).toBe('issue-comment-body-length');
    const react = 'mutation($id:ID!){addReaction(input:{subjectId:$id,content:EYES}){reaction{content}}}';
    await client.graphql(react, { id });
    await client.graphql(react, { id });
    expect(JSON.stringify(await client.graphql(find))).toContain(
      '"totalCount":1,"nodes":[{"content":"EYES"}]',
    );
  });

  it('needs the permission of each thing it touches', async () => {
    const reader = await connect(github, 'octo', { permissions: { pull_requests: 'read' } });
    const query = inRepository('id object(expression:"main:a.ts"){id} pullRequest(number:1){number}');
    expect(await reader.graphql(query)).toMatchObject({
      data: { repository: { object: null, pullRequest: { number: 1 } } },
      errors: [
        {
          type: 'FORBIDDEN',
          message: 'Resource not accessible by integration',
          path: ['repository', 'object'],
        },
      ],
    });
  });
});
