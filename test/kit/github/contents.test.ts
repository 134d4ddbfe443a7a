import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import { textOf, type JsonObject } from '../forge-stand-in/json.ts';
import { askAsApp, connect, type PlainClient } from './plain-client.ts';
import type { RepositoryScene } from './scene/repository-scene.ts';

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `${index}\n`).join('');
const manyFiles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`many/${index}.ts`, `${index}\n`]));

interface Comparison extends JsonObject {
  readonly files: readonly JsonObject[];
}

describe('what GitHub shows of a repository', () => {
  let github: GitHub;
  let repository: RepositoryScene;
  let client: PlainClient;

  beforeAll(async () => {
    github = await startGitHub();
    repository = await github.repository('octo/shop', {
      files: {
        'a.ts': lines(20),
        'old.ts': lines(30),
        'gone.ts': 'x\n',
        'p.png': Buffer.from([0, 1]),
        'mode.sh': 'x\n',
      },
    });
    client = await connect(github, 'octo');
    await repository.open({
      branch: 'work',
      files: {
        'a.ts': `${lines(20)}end`,
        'old.ts': null,
        'new.ts': `${lines(30)}more\n`,
        'gone.ts': null,
        'p.png': Buffer.from([0, 2]),
        'huge.ts': lines(20_001),
        'mode.sh': { script: 'x\n' },
      },
    });
    await repository.commit({ 'base.ts': 'after the fork point\n' });
    await repository.open({ branch: 'many', files: manyFiles(310) });
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const compare = async (basehead: string): Promise<Comparison> => {
    const { body } = await client.rest('GET', `/repos/octo/shop/compare/${basehead}`);
    return body as Comparison;
  };

  it('compares with where a branch began', async () => {
    const { files, ...rest } = await compare('main...work');
    expect(rest).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
    expect(files.map(({ filename, status }) => `${textOf(status)} ${textOf(filename)}`)).toEqual([
      'modified a.ts',
      'removed gone.ts',
      'added huge.ts',
      'modified mode.sh',
      'renamed new.ts',
      'modified p.png',
    ]);
    const [a, gone, huge, mode, renamed, picture] = files;
    expect(a?.['patch']).toBe('@@ -18,3 +18,4 @@\n 17\n 18\n 19\n+end\n\\ No newline at end of file');
    expect(gone?.['patch']).toBe('@@ -1 +0,0 @@\n-x');
    expect(renamed).toMatchObject({ previous_filename: 'old.ts', additions: 1, deletions: 0 });
    expect([huge, mode, picture].map((file) => file?.['patch'])).toEqual([undefined, undefined, undefined]);
    expect(huge).toMatchObject({ additions: 20_001 });
  });

  it('compares commits, also two that are the same', async () => {
    const tip = await repository.tip();
    expect(await compare(`${tip}...${tip}`)).toMatchObject({ status: 'identical', files: [] });
    expect((await client.rest('GET', '/repos/octo/shop/compare/main...nothing')).status).toBe(404);
  });

  it('lists 300 files of a comparison, and all of a pull request in pages', async () => {
    expect((await compare('main...many')).files).toHaveLength(300);
    const page = (query: string) => client.rest('GET', `/repos/octo/shop/pulls/2/files${query}`);
    expect((await page('')).body).toHaveLength(30);
    expect((await page('?per_page=200')).body).toHaveLength(100);
    const last = await page('?per_page=100&page=4');
    expect(last.body).toHaveLength(10);
    expect((await page('?per_page=100')).headers.get('link')).toMatch(
      /page=2>; rel="next".*page=4>; rel="last"/,
    );
  });

  it('gives the whole difference as text, but not of 301 files', async () => {
    const accept = 'application/vnd.github.diff';
    const diff = (path: string) => client.rest('GET', `/repos/octo/shop/${path}`, undefined, { accept });
    await repository.open({ branch: 'small', files: { 'a.ts': 'a\n' } });
    expect((await diff('pulls/3')).body).toMatch(/^diff --git a\/a\.ts b\/a\.ts\n/);
    const refused = await diff('compare/main...many');
    expect(refused.status).toBe(406);
    expect(refused.body).toMatchObject({ errors: [{ code: 'too_large' }] });
  });

  it('answers with 304 what has not changed, and a new answer when it has', async () => {
    const path = '/repos/octo/shop/contents/a.ts?ref=moving';
    await repository.commit({ 'a.ts': 'one\n' }, { branch: 'moving' });
    const { headers, body } = await client.rest('GET', path);
    expect(Buffer.from((body as { content: string }).content, 'base64').toString()).toBe('one\n');
    const again = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await client.rest('GET', path, undefined, again)).status).toBe(304);
    await repository.commit({ 'a.ts': 'two\n' }, { branch: 'moving' });
    expect((await client.rest('GET', path, undefined, again)).status).toBe(200);
  });

  it('leaves out contents over a megabyte, which the blob and the raw form have', async () => {
    const text = 'x'.repeat(1_100_000);
    await repository.commit({ 'big.txt': text }, { branch: 'big' });
    const path = '/repos/octo/shop/contents/big.txt?ref=big';
    const { body } = await client.rest('GET', path);
    expect(body).toMatchObject({ content: '', encoding: 'none', size: 1_100_000 });
    const { sha } = body as { readonly sha: string };
    const blob = await client.rest('GET', `/repos/octo/shop/git/blobs/${sha}`);
    expect(Buffer.from((blob.body as { content: string }).content, 'base64')).toHaveLength(1_100_000);
    const raw = await client.rest('GET', path, undefined, { accept: 'application/vnd.github.raw+json' });
    expect(raw.body).toBe(text);
  });

  it('changes an App from its manifest into credentials, once', async () => {
    const code = github.manifestCode({ name: 'Mine', url: 'http://localhost' });
    const convert = () => askAsApp(github, 'POST', `/app-manifests/${code}/conversions`);
    expect((await convert()).body).toMatchObject({ name: 'Mine', pem: github.world.app.privateKey });
    expect((await convert()).status).toBe(404);
  });
});
