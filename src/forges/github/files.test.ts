import { afterEach, describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { OpenedChange } from '../../ports/forge.ts';
import {
  base,
  blob,
  change,
  changedFile,
  comparison,
  head,
  installation,
  plainChange,
  pullRequest,
} from './test-kit/answers.ts';
import { FakeGitHub } from './test-kit/fake-github.ts';
import type { Asked, FakeAnswer, FakeAnswers } from './test-kit/fake-github.ts';

const entry = (more: object, mode = 0o100644): object => ({
  mode,
  oid: 'e'.repeat(40),
  object: { byteSize: 100, isBinary: false, isTruncated: false, text: 'x', ...more },
});
const named = (count: number, name = 'f'): readonly RepoPath[] =>
  Array.from({ length: count }, (_, index) => parseRepoPath(`src/${name}${index}.ts`));

/** Answers a question for files by path. */
function filesAnswer(entryOf: (path: string) => object | null): (asked: Asked) => FakeAnswer {
  return ({ body }) => {
    const paths = Object.entries(body).filter(([name]) => /^p\d+$/.test(name));
    const files = Object.fromEntries(
      paths.map(([name, path]) => [name.replace('p', 'f'), entryOf(String(path))]),
    );
    const commits = Object.keys(body).filter((name) => /^c\d+$/.test(name));
    return { body: { data: { repository: Object.fromEntries(commits.map((name) => [name, files])) } } };
  };
}

describe('the files of a change', () => {
  let github: FakeGitHub | undefined;
  afterEach(async () => {
    await github?.[Symbol.asyncDispose]();
  });

  const open = async (answers: FakeAnswers): Promise<OpenedChange> => {
    github = await FakeGitHub.start({ ...answers, ...plainChange, ...answers });
    const forge = github.forge();
    return forge.reader.open(change, installation, { base, head });
  };
  const asked = (name: string): readonly string[] =>
    github?.names.filter((one) => one.startsWith(name)) ?? [];

  it('are read a hundred in a request; the attributes of their folders do not count', async () => {
    const { source } = await open({ 'graphql Files': filesAnswer((path) => blob(path)) });
    const attributes = named(120).map((path) => parseRepoPath(`${path}/.gitattributes`));
    const [texts] = await Promise.all([source.files(named(100), 'head'), source.files(attributes, 'base')]);
    expect(texts.size).toBe(100);
    expect(texts.get(parseRepoPath('src/f99.ts'))).toBe('src/f99.ts');
    expect(asked('graphql Files')).toHaveLength(1);
    await source.files(named(250), 'head');
    expect(asked('graphql Files')).toHaveLength(4);
  });

  it('are asked for in smaller parts when they are too much at once', async () => {
    const answer = filesAnswer((path) => blob(path));
    const { source } = await open({
      'graphql Files': (one) =>
        Object.keys(one.body).length > 40 ? { status: 502, body: '{}' } : answer(one),
    });
    expect((await source.files(named(60), 'head')).size).toBe(60);
  });

  it.each<[string, object | null, unknown]>([
    ['an empty one is empty', entry({ byteSize: 0, text: null }), ''],
    ['one that is not there', null, { absent: 'missing' }],
    ['a folder', { mode: 0o40000, oid: 'e'.repeat(40), object: {} }, { absent: 'missing' }],
    ['a binary one', entry({ isBinary: true, text: null }), { absent: 'binary' }],
    [
      'one that Git LFS keeps',
      entry({ text: 'version https://git-lfs.github.com/spec/v1\noid x' }),
      { absent: 'binary' },
    ],
    ['a symbolic link', entry({}, 0o120000), { absent: 'symlink' }],
    ['a submodule', { mode: 0o160000, oid: 'e'.repeat(40), object: null }, { absent: 'submodule' }],
    ['one beyond measure', entry({ byteSize: 9_000_000, text: null }), { absent: 'too-large' }],
  ])('are named for what they are: %s', async (_, found, expected) => {
    const { source } = await open({ 'graphql Files': filesAnswer(() => found) });
    const path = parseRepoPath('a.ts');
    const text = (await source.files([path], 'head')).get(path);
    if (typeof expected === 'string') expect(text).toBe(expected);
    else expect(text).toEqual({ ...(expected as object), path });
  });

  it.each([
    ['is cut off', entry({ byteSize: 600_000, isTruncated: true, text: 'cut' })],
    ['is no UTF-8', entry({ isBinary: null, text: null })],
  ])('are read one by one where GraphQL gives less: what %s', async (_, found) => {
    const content = Buffer.from('the whole text').toString('base64');
    const { source } = await open({
      'graphql Files': filesAnswer(() => found),
      'GET /repos/o/r/git/blobs/eeee': () => ({ body: { content, encoding: 'base64', size: 14 } }),
    });
    const path = parseRepoPath('a.ts');
    expect((await source.files([path], 'head')).get(path)).toBe('the whole text');
  });

  it('are read one by one for a list of known findings that is longer than GraphQL gives', async () => {
    const target = {
      ...{ oid: base, first: null, second: null },
      baseline: { object: { text: '{ "cut', isTruncated: true } },
    };
    const long = { ...pullRequest, baseRef: { target } };
    const content = Buffer.from('{ "whole": 1 }').toString('base64');
    const { settings } = await open({
      'graphql Change': () => ({ body: { data: { repository: { pullRequest: long }, shared: null } } }),
      'graphql Files': filesAnswer(() => entry({ isTruncated: true, text: '{ "cut' })),
      'GET /repos/o/r/git/blobs/eeee': () => ({ body: { content, encoding: 'base64', size: 14 } }),
    });
    expect(settings).toEqual([{ file: '.autoglm/baseline.json', text: '{ "whole": 1 }', commit: base }]);
  });

  it('cannot be told from missing ones when their commit is gone', async () => {
    const { source } = await open({
      'graphql Files': () => ({ body: { data: { repository: { c0: null } } } }),
    });
    await expect(source.files(named(1), 'head')).rejects.toMatchObject({ code: 'service-unavailable' });
  });

  const diffOf = async (file: object, texts: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const { source } = await open({
      'GET /repos/o/r/compare/': () => ({ body: { ...comparison, files: [{ ...changedFile, ...file }] } }),
      'graphql Files': filesAnswer((path) => (texts[path] === undefined ? null : blob(texts[path]))),
    });
    return (await source.diff())[0];
  };
  const none = { patch: undefined, changes: 0 };

  it.each([
    ['added, empty or binary', { status: 'added', ...none }, { kind: 'added', hunks: [] }],
    ['removed', { status: 'removed' }, { kind: 'deleted' }],
    ['given another mode', { status: 'changed', ...none }, { kind: 'modified', hunks: [] }],
    [
      'renamed as it was',
      { status: 'renamed', previous_filename: 'b.ts', ...none },
      { kind: 'renamed', from: 'b.ts', hunks: [] },
    ],
    ['copied', { status: 'copied', previous_filename: 'b.ts', ...none }, { kind: 'copied', from: 'b.ts' }],
    [
      'a submodule',
      { patch: `@@ -1 +1 @@\n-Subproject commit ${'a'.repeat(40)}\n+Subproject commit ${'b'.repeat(40)}` },
      { kind: 'opaque', why: 'submodule' },
    ],
    ['shown as nonsense', { patch: '@@ nonsense' }, { kind: 'opaque', why: 'unreadable' }],
    [
      'too long to be shown, and gone',
      { patch: undefined, changes: 30_000 },
      { kind: 'opaque', why: 'unreadable' },
    ],
  ])('have their changes told: %s', async (_, file, expected) => {
    expect(await diffOf(file)).toMatchObject(expected);
  });

  it('are compared by their texts where GitHub leaves the lines out', async () => {
    const diff = await diffOf({ patch: undefined, changes: 30_000 }, { 'src/a.ts': 'same\n' });
    expect(diff).toEqual({ kind: 'modified', path: 'src/a.ts', hunks: [] });
  });

  const many = (count: number, ref: string): readonly object[] =>
    named(count).map((filename) => ({
      ...changedFile,
      filename,
      contents_url: `https://x/contents/f?ref=${ref}`,
    }));
  const bigChange = (count: number, ref: string): FakeAnswers => ({
    'graphql Change': () => ({
      body: { data: { repository: { pullRequest: { ...pullRequest, changedFiles: count } }, shared: null } },
    }),
    'GET /repos/o/r/compare/': () => ({ body: { ...comparison, files: many(300, ref) } }),
    'GET /repos/o/r/pulls/5/files': ({ name }) => {
      const page = Number(/[?&]page=(\d+)/.exec(name)?.[1]);
      return { body: many(count, ref).slice((page - 1) * 100, page * 100) };
    },
  });

  it('are listed page by page when there are more than a comparison names', async () => {
    const { source } = await open(bigChange(420, head));
    const diff = await source.diff();
    expect(diff).toHaveLength(420);
    expect(diff[419]?.path).toBe('src/f419.ts');
    expect(asked('GET /repos/o/r/pulls/5/files')).toHaveLength(5);
  });

  it('are named at least where no list of GitHub has them', async () => {
    const tree = (paths: readonly string[], blobOf: string): FakeAnswer => ({
      body: {
        truncated: false,
        tree: [
          ...paths.map((path) => ({ path, type: 'blob', sha: blobOf.repeat(40) })),
          { path: 'src', type: 'tree', sha: '1'.repeat(40) },
        ],
      },
    });
    const all = named(3_002);
    const { source } = await open({
      ...bigChange(3_002, head),
      'GET /repos/o/r/pulls/5/files': ({ name }) => {
        const page = Number(/[?&]page=(\d+)/.exec(name)?.[1]);
        return { body: page > 30 ? [] : many(3_002, head).slice((page - 1) * 100, page * 100) };
      },
      [`GET /repos/o/r/git/trees/${head}`]: () => tree(all, 'e'),
      'GET /repos/o/r/git/trees/': () => tree(all.slice(0, 3_001), 'd'),
    });
    const diff = await source.diff();
    expect(diff).toHaveLength(3_002);
    expect(diff.slice(3_000)).toEqual([
      { kind: 'opaque', path: 'src/f3000.ts', why: 'too-large' },
      { kind: 'opaque', path: 'src/f3001.ts', why: 'too-large' },
    ]);
    expect(asked('GET /repos/o/r/pulls/5/files')).toHaveLength(30);
  });

  it('are not taken from another head that came meanwhile', async () => {
    const { source } = await open(bigChange(420, 'f'.repeat(40)));
    await expect(source.diff()).rejects.toMatchObject({ code: 'service-unavailable' });
  });
});
