import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { startGitHub, type GitHub } from './github.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';
import type { RepositoryScene } from './scene/repository-scene.ts';

describe('commits by the git data API', () => {
  let github: GitHub;
  let client: PlainClient;
  let repository: RepositoryScene;
  let head: string;

  beforeAll(async () => {
    github = await startGitHub({ treeEntries: 7 });
    repository = await github.repository('octo/shop', { files: { 'a.ts': 'a\n', 'b.ts': 'b\n' } });
    repository.repository.protectedBranches.add('kept');
    client = await connect(github, 'octo');
    head = await repository.tip();
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const post = (path: string, body: JsonObject): Promise<PlainAnswer> =>
    client.rest('POST', `/repos/octo/shop${path}`, body);
  const shaOf = ({ body }: PlainAnswer): string => (body as { readonly sha: string }).sha;
  const outcome = ({ status }: PlainAnswer): readonly unknown[] => [
    status,
    github.requests().at(-1)?.refusedBy,
  ];

  async function commit(content: string, parent = head): Promise<string> {
    const file = { path: 'a.ts', mode: '100755', type: 'blob', content };
    const tree = shaOf(await post('/git/trees', { base_tree: parent, tree: [file] }));
    const made = await post('/git/commits', { message: 'Change', tree, parents: [parent] });
    expect(made.body).toMatchObject({ verification: { verified: true } });
    return shaOf(made);
  }

  it('are not seen before a branch names them, and then are what was asked for', async () => {
    const sha = await commit('A\n');
    expect((await post('/git/refs', { ref: 'refs/heads/topic', sha })).status).toBe(201);
    const { git } = repository.repository;
    expect(await git.git('ls-tree', '--name-only', 'topic')).toBe('a.ts\nb.ts\n');
    expect(await git.git('show', 'topic:a.ts')).toBe('A\n');
    const next = await commit('AA\n', sha);
    expect((await client.rest('PATCH', '/repos/octo/shop/git/refs/heads/topic', { sha: next })).status).toBe(
      200,
    );
    expect(await repository.tip('topic')).toBe(next);
  });

  it.each([
    ['ref-is-new', 'main', undefined],
    ['ref-to-an-object', 'other', '0'.repeat(40)],
    ['ref-allowed-by-rulesets', 'kept', undefined],
  ])('are refused a branch by %s', async (rule, branch, sha) => {
    const answer = await post('/git/refs', { ref: `refs/heads/${branch}`, sha: sha ?? head });
    expect(outcome(answer)).toEqual([422, rule]);
  });

  it('do not push others over', async () => {
    const sha = await commit('B\n');
    await repository.commit({ 'a.ts': 'C\n' });
    const answer = await client.rest('PATCH', '/repos/octo/shop/git/refs/heads/main', { sha, force: false });
    expect(outcome(answer)).toEqual([422, 'ref-goes-forward']);
  });

  it('have a tree, of one folder or with all that is below it, which is cut when it is large', async () => {
    const files = { 'a.ts': 'a\n', 'b/c.ts': 'c\n', link: { link: 'a.ts' }, sub: { submodule: head } };
    await github.repository('octo/tree', { files });
    const tree = async (place: string) =>
      (await client.rest('GET', `/repos/octo/tree/git/trees/${place}`)).body;
    expect(await tree('main')).toMatchObject({ truncated: false, tree: { length: 4 } });
    expect(await tree('main?recursive=0')).toMatchObject({
      truncated: false,
      tree: [
        { path: 'a.ts', mode: '100644', type: 'blob', size: 2 },
        { path: 'b', mode: '040000', type: 'tree' },
        { path: 'b/c.ts', type: 'blob' },
        { path: 'link', mode: '120000', type: 'blob' },
        { path: 'sub', mode: '160000', type: 'commit', sha: head },
      ],
    });
    const names = Array.from({ length: 8 }, (_, index) => [`f${index}.ts`, '']);
    await github.repository('octo/tree2', { files: Object.fromEntries(names) as Record<string, string> });
    const { body } = await client.rest('GET', '/repos/octo/tree2/git/trees/main?recursive=1');
    expect(body).toMatchObject({ truncated: true, tree: { length: 7 } });
    expect((await client.rest('GET', '/repos/octo/tree/git/trees/none')).status).toBe(404);
  });

  it('stand on a tree that exists', async () => {
    const tree = [{ path: 'a.ts', mode: '100644', type: 'blob', content: '' }];
    const answer = await post('/git/trees', { base_tree: '0'.repeat(40), tree });
    expect(outcome(answer)).toEqual([404, 'tree-on-a-known-base']);
  });

  it('are offered by a pull request, once, which can want another branch and be closed', async () => {
    await repository.commit({ 'd.ts': 'd\n' }, { branch: 'offered' });
    const open = (head: string, base: string) => post('/pulls', { title: 'T', body: 'B', head, base });
    expect(outcome(await open('nowhere', 'main'))).toEqual([422, 'pull-head']);
    expect(outcome(await open('topic', 'nowhere'))).toEqual([422, 'pull-base']);
    expect(outcome(await open('main', 'main'))).toEqual([422, 'pull-with-commits']);
    const made = await open('topic', 'offered');
    expect(made).toMatchObject({ status: 201, body: { state: 'open', user: { type: 'Bot' } } });
    expect(outcome(await open('topic', 'offered'))).toEqual([422, 'pull-is-new']);
    const { number } = made.body as { readonly number: number };
    const update = (body: JsonObject) => client.rest('PATCH', `/repos/octo/shop/pulls/${number}`, body);
    expect((await update({ base: 'main' })).body).toMatchObject({ base: { ref: 'main' } });
    expect((await update({ state: 'closed' })).body).toMatchObject({ state: 'closed' });
  });
});
