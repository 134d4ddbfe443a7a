import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';
import type { ProjectScene } from './scene/project-scene.ts';

let gitlab: GitLab;
let client: PlainClient;
let project: ProjectScene;
let at: string;

beforeAll(async () => {
  gitlab = await startGitLab();
  project = await gitlab.project('makers/shop', {
    files: { 'a.ts': 'a\n', 'folder/b.ts': 'b\n', 'folder/deep/c.ts': 'c\n' },
  });
  client = connect(gitlab);
  at = `/projects/${project.project.id}/repository`;
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects()).toEqual([]);
});

function outcome(answer: PlainAnswer): readonly unknown[] {
  return [answer.status, gitlab.requests().at(-1)?.refusedBy];
}

describe('a file', () => {
  it('is read at a commit or a branch', async () => {
    const raw = await client.rest('GET', `${at}/files/folder%2Fb.ts/raw?ref=main`);
    expect([raw.status, raw.body, raw.headers.get('x-gitlab-size')]).toEqual([200, 'b\n', '2']);
    const { body } = await client.rest('GET', `${at}/files/a.ts?ref=${await project.tip()}`);
    expect(body).toMatchObject({ file_path: 'a.ts', encoding: 'base64', content: 'YQo=' });
    expect((await client.rest('GET', `${at}/files/none.ts/raw?ref=main`)).body).toEqual({
      message: '404 File Not Found',
    });
    expect((await client.rest('GET', `${at}/files/a.ts/raw?ref=none`)).status).toBe(404);
  });

  it('is listed in its folder', async () => {
    const names = async (query: string) =>
      ((await client.rest('GET', `${at}/tree?${query}`)).body as readonly { readonly path: string }[]).map(
        ({ path }) => path,
      );
    expect(await names('')).toEqual(['a.ts', 'folder']);
    expect(await names('path=folder')).toEqual(['folder/b.ts', 'folder/deep']);
    expect(await names('recursive=true&per_page=3')).toEqual(['a.ts', 'folder', 'folder/b.ts']);
    expect((await client.rest('GET', `${at}/tree?path=none`)).status).toBe(404);
  });
});

describe('what a file and a tree are made of', () => {
  it('is told page by page, each of which names the next', async () => {
    const first = await client.rest('GET', `${at}/tree?recursive=true&pagination=keyset&per_page=3`);
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
    const second = await client.rest('GET', next.slice(gitlab.apiUrl.length));
    const names = [first, second].map(({ body }) =>
      (body as readonly { readonly path: string }[]).map(({ path }) => path),
    );
    expect(names).toEqual([
      ['a.ts', 'folder', 'folder/b.ts'],
      ['folder/deep', 'folder/deep/c.ts'],
    ]);
    expect(second.headers.get('link')).toBeNull();
  });

  it('is told of each line, or of those that were asked for', async () => {
    const other = await gitlab.project('makers/blame', { files: { 'a.ts': '1\n2\n3\n' } });
    const first = await other.tip();
    const second = await other.commit({ 'a.ts': '1\nnew\n3\n' });
    const blame = async (query: string) => {
      const path = `/projects/${other.project.id}/repository/files/a.ts/blame?ref=main${query}`;
      const { body } = await client.rest('GET', path);
      return body as readonly {
        readonly commit: { readonly id: string };
        readonly lines: readonly string[];
      }[];
    };
    expect((await blame('')).map(({ commit, lines }) => [commit.id, lines])).toEqual([
      [first, ['1']],
      [second, ['new']],
      [first, ['3']],
    ]);
    const range = (start: number, end: number) => `&range[start]=${start}&range[end]=${end}`;
    expect((await blame(range(2, 9))).map(({ lines }) => lines)).toEqual([['new'], ['3']]);
    expect(await blame(range(2, 1))).toEqual({
      message: 'range[start] must be less than or equal to range[end]',
    });
  });

  it('is told of the commits of a merge request, the newest first', async () => {
    const other = await gitlab.project('makers/commits', { files: { 'a.ts': '1\n' } });
    const scene = await other.open({ files: { 'a.ts': '2\n' }, title: 'One' });
    await scene.push({ 'a.ts': '3\n' }, 'Two\n\nWith a body.');
    const path = `/projects/${other.project.id}/merge_requests/${scene.iid}/commits`;
    expect((await client.rest('GET', path)).body).toMatchObject([
      { title: 'Two', message: 'Two\n\nWith a body.' },
      { title: 'One', author_name: 'ada' },
    ]);
  });
});

describe('a comparison', () => {
  it('starts where both parted, unless it is straight', async () => {
    const first = await project.tip();
    await project.commit({ 'x.ts': 'x\n' }, { branch: 'side' });
    await project.commit({ 'a.ts': 'A\n' });
    const paths = async (query: string) => {
      const { body } = await client.rest('GET', `${at}/compare?${query}`);
      const { diffs } = body as { readonly diffs: readonly { readonly new_path: string }[] };
      return diffs.map((diff) => diff.new_path);
    };
    expect(await paths(`from=${first}&to=main`)).toEqual(['a.ts']);
    // The branch began without a commit before it.
    expect((await client.rest('GET', `${at}/compare?from=none&to=main`)).status).toBe(404);
    expect(await paths('from=main&to=main')).toEqual([]);
  });
});

describe('a branch', () => {
  it('is made, read and deleted, but not a protected or the default one', async () => {
    const create = (branch: string, ref: string) => client.rest('POST', `${at}/branches`, { branch, ref });
    expect(outcome(await create('fix/one', 'main'))).toEqual([201, undefined]);
    expect(outcome(await create('fix/one', 'main'))).toEqual([400, 'branch-is-new']);
    expect(outcome(await create('fix/two', 'none'))).toEqual([400, 'branch-ref']);
    const one = `${at}/branches/fix%2Fone`;
    expect((await client.rest('GET', one)).body).toMatchObject({ name: 'fix/one', protected: false });
    expect((await client.rest('GET', `${at}/branches?search=^fix`)).body).toMatchObject([
      { name: 'fix/one' },
    ]);
    project.protect('fix/one');
    project.protect('fix/two');
    expect(outcome(await create('fix/two', 'main'))).toEqual([400, 'protected-branch-made']);
    expect(outcome(await client.rest('DELETE', one))).toEqual([403, 'protected-branch']);
    project.project.protectedBranches.clear();
    expect((await client.rest('DELETE', one)).status).toBe(204);
    expect(outcome(await client.rest('DELETE', `${at}/branches/main`))).toEqual([
      405,
      'default-branch-stays',
    ]);
  });
});

describe('a commit', () => {
  const commit = (branch: string, actions: readonly JsonObject[], more: JsonObject = {}) =>
    client.rest('POST', `${at}/commits`, { branch, commit_message: 'Fix', actions, ...more });
  const file = (action: string, file_path: string, more: JsonObject = {}) => ({ action, file_path, ...more });

  it('changes several files at once on a new branch', async () => {
    const start_sha = await project.tip();
    const answer = await commit(
      'fixes',
      [
        file('update', 'a.ts', { content: 'fixed\n' }),
        file('create', 'new.ts', { content: 'bmV3Cg==', encoding: 'base64' }),
        file('move', 'moved.ts', { previous_path: 'folder/b.ts' }),
        file('delete', 'folder/deep/c.ts'),
        file('chmod', 'new.ts', { execute_filemode: true }),
      ],
      { start_sha },
    );
    expect(answer.body).toMatchObject({ parent_ids: [start_sha], title: 'Fix' });
    const tree = await project.project.git.git('ls-tree', '-r', '--format=%(objectmode) %(path)', 'fixes');
    expect(tree.trim().split('\n')).toEqual(['100644 a.ts', '100644 moved.ts', '100755 new.ts']);
    expect((await project.project.git.read('fixes:moved.ts'))?.data.toString()).toBe('b\n');
  });

  it('is refused as a whole when one of its actions is', async () => {
    const update = file('update', 'a.ts', { content: 'x\n' });
    const before = await project.tip();
    const refused = async (...asked: Parameters<typeof commit>) => outcome(await commit(...asked));
    expect(await refused('main', [update, file('create', 'a.ts')])).toEqual([400, 'commit-actions']);
    expect(await refused('main', [file('update', 'none.ts')])).toEqual([400, 'commit-actions']);
    const stale = { ...update, last_commit_id: 'a'.repeat(40) };
    expect(await refused('main', [stale])).toEqual([400, 'commit-actions']);
    expect(await refused('new', [update])).toEqual([400, 'commit-branch']);
    expect(await refused('new', [update], { start_branch: 'none' })).toEqual([400, 'commit-start']);
    expect(await refused('main', [update], { start_branch: 'main' })).toEqual([400, 'commit-new-branch']);
    project.protect('main');
    expect(await refused('main', [update])).toEqual([400, 'commit-to-protected-branch']);
    project.project.protectedBranches.clear();
    expect(await project.tip()).toBe(before);
  });
});
