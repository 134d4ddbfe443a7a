import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';

let gitlab: GitLab;
let client: PlainClient;

beforeAll(async () => {
  gitlab = await startGitLab();
  client = connect(gitlab);
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects()).toEqual([]);
});

function outcome(answer: PlainAnswer): readonly unknown[] {
  return [answer.status, gitlab.requests().at(-1)?.refusedBy];
}

function at(path: string, iid = 1): string {
  return `/projects/${encodeURIComponent(path)}/merge_requests/${iid}`;
}

describe('a merge request', () => {
  it('has no diff until it is prepared', async () => {
    const project = await gitlab.project('makers/slow');
    const scene = await project.open({ files: { 'a.ts': 'a\n' }, isPrepared: false });
    const get = async (part = '') => (await client.rest('GET', at('makers/slow') + part)).body;
    expect(await get()).toMatchObject({ diff_refs: null, merge_status: 'preparing', prepared_at: null });
    expect([await get('/versions'), await get('/diffs')]).toEqual([[], []]);
    scene.prepare();
    expect(await get()).toMatchObject({
      diff_refs: { head_sha: scene.mergeRequest.head },
      changes_count: '1',
    });
    expect(await get('/versions')).toMatchObject([{ head_commit_sha: scene.mergeRequest.head }]);
  });

  it('has a version for each push, whose threads follow their lines', async () => {
    const project = await gitlab.project('makers/pushed', { files: { 'a.ts': 'one\ntwo\nthree\n' } });
    const scene = await project.open({ files: { 'a.ts': 'one\nTWO\nthree\n' } });
    const [version] = scene.mergeRequest.versions;
    const shas = {
      base_sha: version?.base ?? '',
      start_sha: version?.start ?? '',
      head_sha: version?.head ?? '',
    };
    const position = { ...shas, position_type: 'text', old_path: 'a.ts', new_path: 'a.ts', new_line: 2 };
    await client.rest('POST', `${at('makers/pushed')}/discussions`, { body: 'Loud.', position });
    const thread = () =>
      gitlab.snapshot().mergeRequests.find((of) => of.project === 'makers/pushed')?.threads[0];
    await scene.push({ 'a.ts': 'zero\none\nTWO\nthree\n' });
    expect(thread()).toMatchObject({ line: 3, originalLine: 2, isOutdated: false });
    await scene.rebase();
    expect(thread()).toMatchObject({ line: 3, isOutdated: false });
    await scene.push({ 'a.ts': 'zero\none\ntwo\nthree\n' });
    expect(thread()).toMatchObject({ line: 3, isOutdated: true });
    await scene.forcePush({ 'a.ts': 'one\n2\nthree\n' });
    const versions = await client.rest('GET', `${at('makers/pushed')}/versions`);
    expect(versions.body).toHaveLength(5);
    const { id } = scene.mergeRequest.versions.at(-1) ?? { id: 0 };
    const newest = await client.rest('GET', `${at('makers/pushed')}/versions/${id}`);
    expect(newest.body).toMatchObject({
      diffs: [{ new_path: 'a.ts', diff: expect.stringContaining('+2\n') as unknown }],
    });
  });

  it('comes from a fork, whose project the bot need not see', async () => {
    const project = await gitlab.project('makers/forked');
    const fork = await project.fork('eve');
    const scene = await project.open({ from: fork, author: 'eve', files: { 'a.ts': 'a\n' } });
    const { body } = await client.rest('GET', at('makers/forked'));
    expect(body).toMatchObject({ source_project_id: fork.project.id, target_project_id: project.project.id });
    expect((await client.rest('GET', `/projects/${fork.project.id}`)).status).toBe(404);
    const raw = `/projects/makers%2Fforked/repository/files/a.ts/raw?ref=${scene.mergeRequest.head}`;
    expect((await client.rest('GET', raw)).body).toBe('a\n');
    const head = await scene.push({ 'a.ts': 'b\n' });
    expect((await client.rest('GET', at('makers/forked'))).body).toMatchObject({ sha: head });
  });

  it('is opened, changed, closed and opened again by a program', async () => {
    const project = await gitlab.project('makers/made');
    await project.commit({ 'a.ts': 'a\n' }, { branch: 'fix' });
    const address = '/projects/makers%2Fmade/merge_requests';
    const open = (more: JsonObject = {}) =>
      client.rest('POST', address, { source_branch: 'fix', target_branch: 'main', title: 'Fix', ...more });
    expect((await open()).body).toMatchObject({ iid: 1, author: { username: 'autoglm-bot' }, draft: false });
    expect(outcome(await open())).toEqual([409, 'one-merge-request-a-branch']);
    expect(outcome(await open({ source_branch: 'none' }))).toEqual([422, 'merge-request-branches']);
    const change = (body: JsonObject) => client.rest('PUT', `${address}/1`, body);
    expect((await change({ title: 'Draft: Fix' })).body).toMatchObject({ draft: true });
    expect((await change({ state_event: 'close' })).body).toMatchObject({ state: 'closed' });
    expect((await change({ state_event: 'reopen' })).body).toMatchObject({ state: 'opened' });
    const list = await client.rest('GET', `${address}?state=opened&target_branch=main`);
    expect(list.body).toMatchObject([{ iid: 1 }]);
    project.admit('autoglm-bot', 'reporter');
    await project.open({ files: { 'b.ts': 'b\n' } });
    expect(outcome(await client.rest('PUT', `${address}/2`, { title: 'x' }))).toEqual([
      403,
      'update-merge-request',
    ]);
  });
});

interface Diff {
  readonly new_path: string;
  readonly diff: string;
  readonly collapsed: boolean;
  readonly too_large: boolean;
}

describe('a diff', () => {
  it('tells what became of each file', async () => {
    const files = { 'gone.ts': 'a\n', 'old.ts': 'one\ntwo\nthree\n', 'bytes.bin': Buffer.from([0, 1]) };
    const project = await gitlab.project('makers/kinds', { files });
    await project.open({
      files: {
        ...{
          'gone.ts': null,
          'old.ts': null,
          'new.ts': 'one\ntwo\nthree\n',
          'bytes.bin': Buffer.from([0, 2]),
        },
        ...{
          'package-lock.json': '{}\n',
          'run.sh': { script: 'true\n' },
          sub: { submodule: 'a'.repeat(40) },
        },
      },
    });
    const { body } = await client.rest('GET', `${at('makers/kinds')}/diffs`);
    const sub = `@@ -0,0 +1 @@\n+Subproject commit ${'a'.repeat(40)}\n`;
    expect(body).toMatchObject([
      { new_path: 'bytes.bin', diff: 'Binary files a/bytes.bin and b/bytes.bin differ\n' },
      { new_path: 'gone.ts', deleted_file: true, a_mode: '100644', b_mode: '0' },
      { new_path: 'new.ts', old_path: 'old.ts', renamed_file: true, diff: '' },
      { new_path: 'package-lock.json', new_file: true, generated_file: true, a_mode: '0' },
      { new_path: 'run.sh', b_mode: '100755', generated_file: false },
      { new_path: 'sub', b_mode: '160000', diff: sub },
    ]);
    const unified = await client.rest('GET', `${at('makers/kinds')}/diffs?unidiff=true`);
    const [, gone] = unified.body as readonly unknown[];
    expect(gone).toMatchObject({ diff: '--- a/gone.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n' });
  });

  it('goes without its text from 20 KB on, and is too large from 200 KB on', async () => {
    const project = await gitlab.project('makers/large');
    const lines = (bytes: number) => `${'x'.repeat(99)}\n`.repeat(bytes / 100);
    await project.open({ files: { 'a.ts': lines(10_000), 'b.ts': lines(30_000), 'c.ts': lines(300_000) } });
    const diffs = (await client.rest('GET', `${at('makers/large')}/diffs`))
      .body as unknown as readonly Diff[];
    expect(diffs.map(({ diff, collapsed, too_large }) => [diff !== '', collapsed, too_large])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    const raw = await client.rest('GET', `${at('makers/large')}/raw_diffs`);
    expect((raw.body as string).length).toBeGreaterThan(340_000);
  });

  it('is listed in pages, without texts after a hundred files, and not at all after a thousand', async () => {
    const project = await gitlab.project('makers/many');
    const names = Array.from({ length: 1001 }, (_, index) => `f${String(index).padStart(4, '0')}.ts`);
    await project.open({ files: Object.fromEntries(names.map((name) => [name, 'x\n'])) });
    const page = async (number: number) =>
      (await client.rest('GET', `${at('makers/many')}/diffs?per_page=100&page=${number}`))
        .body as unknown as readonly Diff[];
    expect((await page(1)).every(({ collapsed, diff }) => !collapsed && diff !== '')).toBe(true);
    expect((await page(2)).every(({ collapsed, diff }) => collapsed && diff === '')).toBe(true);
    expect([(await page(10)).length, (await page(11)).length]).toEqual([100, 0]);
    expect((await client.rest('GET', at('makers/many'))).body).toMatchObject({ changes_count: '1000+' });
  });
});

describe('projects', () => {
  it('are listed by membership and by group, keyset by keyset', async () => {
    gitlab.admit('big', 'autoglm-bot', 'maintainer');
    for (const name of ['big/a', 'big/b', 'big/tools/c']) await gitlab.project(name, { role: undefined });
    const list = (query: string) => client.rest('GET', query);
    const names = ({ body }: PlainAnswer) =>
      (body as readonly { readonly path_with_namespace: string }[]).map((of) => of.path_with_namespace);
    expect(names(await list('/groups/big/projects'))).toEqual(['big/a', 'big/b']);
    expect(names(await list('/groups/big/projects?include_subgroups=true'))).toHaveLength(3);
    const query = 'membership=true&search=big&pagination=keyset&order_by=id&sort=asc&per_page=2';
    const first = await list(`/projects?${query}`);
    expect(names(first)).toEqual(['big/a', 'big/b']);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await list(next.slice(gitlab.apiUrl.length));
    expect([names(second), second.headers.get('link')]).toEqual([['big/tools/c'], null]);
    expect((await list('/groups/none')).status).toBe(404);
  });
});
