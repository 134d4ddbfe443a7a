import { afterEach, describe, expect, it } from '@jest/globals';
import { parseRepoPath, parseSha } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Forge, OpenedChange } from '../../ports/forge.ts';
import {
  base,
  change,
  changeAnswer,
  entry,
  forgeAt,
  head,
  members,
  mergeRequest,
  path,
  plainChange,
  project,
  queried,
  refs,
} from './test-kit/answers.ts';
import { FakeGitLab } from './test-kit/fake-gitlab.ts';
import type { Asked, FakeAnswer, FakeAnswers } from './test-kit/fake-gitlab.ts';

let gitLab: FakeGitLab | undefined;
afterEach(async () => {
  await gitLab?.[Symbol.asyncDispose]();
});

async function start(answers: FakeAnswers): Promise<Forge> {
  gitLab = await FakeGitLab.start({ ...answers, ...plainChange, ...answers });
  return forgeAt(gitLab);
}

const open = async (answers: FakeAnswers): Promise<OpenedChange> =>
  (await start(answers)).reader.open(change, '', { base, head });
const asked = (name: string): number => gitLab?.names.filter((one) => one.startsWith(name)).length ?? 0;
const listed = (...entries: readonly object[]): FakeAnswers => ({
  [`GET ${mergeRequest}/diffs`]: () => ({ body: entries }),
});
const settingsOf = (text: string): object => ({
  blobs: { nodes: [{ path: '.autoglm.yml', rawTextBlob: text }] },
});
/** At the commit that was asked for. */
const ownSettings = (text: string): object => ({ ...settingsOf(text), tree: { lastCommit: { sha: base } } });

/** Answers a question for files by path. */
function files(blobOf: (path: string) => object | undefined, version: object = refs): FakeAnswers {
  const answer = ({ body }: Asked): FakeAnswer => {
    const commits = Object.keys(body).filter((name) => name.startsWith('ref'));
    const blobs = commits.map((name): [string, object] => {
      const paths = body[name.replace('ref', 'paths')] as readonly string[];
      return [name.replace('ref', 'commit'), { nodes: paths.flatMap((one) => blobOf(one) ?? []) }];
    });
    const repository = Object.fromEntries(blobs);
    return { body: { data: { project: { mergeRequest: { diffRefs: version }, repository } } } };
  };
  return { 'graphql Files': answer };
}

const blob = (name: string, text: string | null, more: object = {}): object => {
  const size = String(text === null ? 100 : Buffer.byteLength(text));
  return { path: name, mode: '100644', size, lfsOid: null, rawTextBlob: text, ...more };
};
const named = (count: number): readonly RepoPath[] =>
  Array.from({ length: count }, (_, index) => parseRepoPath(`src/f${index}.ts`));

describe('a change that GitLab is still making ready', () => {
  it('is looked at again', async () => {
    let looks = 0;
    const forge = await start({
      'graphql Change': () => ({ body: changeAnswer(++looks < 3 ? { diffRefs: null } : {}) }),
    });
    const opened = await forge.reader.open(change, '', { base, head });
    await opened.source.diff();
    // The list that was asked for early may be of an older push.
    expect([looks, asked(`GET ${mergeRequest}/diffs`)]).toEqual([3, 2]);
  });

  it.each([
    ['has no diff', { diffRefs: null }],
    ['has that of an older push', { diffHeadSha: 'e'.repeat(40) }],
  ])('is left for later when it still %s then', async (_, more) => {
    const opening = open({ 'graphql Change': () => ({ body: changeAnswer(more) }) });
    await expect(opening).rejects.toMatchObject({ code: 'change-not-ready' });
    expect(asked('graphql Change')).toBe(3);
  });

  it('is not waited for when it is closed', async () => {
    const closed = { state: 'closed', diffRefs: null };
    const { change: read } = await open({ 'graphql Change': () => ({ body: changeAnswer(closed) }) });
    expect(read.state).toBe('closed');
  });
});

describe('the list of changed files', () => {
  it('is asked for again when the event was of another head', async () => {
    const forge = await start({});
    const stale = { base, head: parseSha('e'.repeat(40)) };
    await (await forge.reader.open(change, '', stale)).source.diff();
    expect(asked(`GET ${mergeRequest}/diffs`)).toBe(2);
  });

  it('is not taken for that of a newer push', async () => {
    const moved = { ...refs, headSha: 'e'.repeat(40) };
    const { source } = await open(files((name) => blob(name, 'x'), moved));
    await source.diff();
    await expect(source.files([path], 'head')).rejects.toMatchObject({ code: 'service-unavailable' });
  });

  const diffOf = async (more: object, answers: FakeAnswers = {}): Promise<unknown> =>
    (await (await open({ ...listed({ ...entry, ...more }), ...answers })).source.diff())[0];

  it.each([
    ['changed', {}, { kind: 'modified', hunks: [{ newStart: 1, newLines: 3 }] }],
    ['new', { new_file: true, a_mode: '0', diff: '@@ -0,0 +1 @@\n+one\n' }, { kind: 'added' }],
    ['new and empty', { new_file: true, a_mode: '0', diff: '' }, { kind: 'added', hunks: [] }],
    ['deleted', { deleted_file: true, diff: '@@ -1 +0,0 @@\n-one\n' }, { kind: 'deleted', path }],
    [
      'renamed',
      { renamed_file: true, old_path: 'b.ts', diff: '' },
      { kind: 'renamed', from: 'b.ts', hunks: [] },
    ],
    ['given another mode', { b_mode: '100755', diff: '' }, { kind: 'modified', hunks: [] }],
    ['binary', { diff: 'Binary files a/x and b/x differ\n' }, { kind: 'opaque', why: 'binary' }],
    ['a submodule', { b_mode: '160000', diff: '' }, { kind: 'opaque', why: 'submodule' }],
    ['shown as nonsense', { diff: '@@ nonsense' }, { kind: 'opaque', why: 'unreadable' }],
  ])('tells a file that is %s', async (_, more, expected) => {
    expect(await diffOf(more)).toMatchObject(expected);
    expect(asked(`GET ${mergeRequest}/raw_diffs`)).toBe(0);
  });

  const raw = (text: string): FakeAnswers => ({
    [`GET ${mergeRequest}/raw_diffs`]: () => ({ body: text, headers: { 'content-type': 'text/plain' } }),
  });
  const rawFile = (name: string): string =>
    `diff --git a/${name} b/${name}\nindex 1111111..2222222 100644\n--- a/${name}\n+++ b/${name}\n@@ -1 +1 @@\n-old\n+raw\n`;

  it.each(['collapsed', 'too_large'])('leaves out what the raw diff has: %s', async (flag) => {
    const diff = await diffOf({ diff: '', [flag]: true }, raw(rawFile('src/a.ts')));
    expect(diff).toMatchObject({ kind: 'modified', hunks: [{ lines: [{ text: 'old' }, { text: 'raw' }] }] });
    expect(asked('graphql Files')).toBe(0);
  });

  it('that ends too early is completed from the raw diff', async () => {
    const { source } = await open({
      'graphql Change': () => ({ body: changeAnswer({ diffStatsSummary: { fileCount: 3 } }) }),
      ...raw(['src/a.ts', 'src/b.ts', 'src/c.ts'].map(rawFile).join('')),
    });
    const diffs = await source.diff();
    expect(diffs.map((file) => file.path)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
  });

  it('is completed from the texts where a host has no raw diff', async () => {
    const missing = { [`GET ${mergeRequest}/raw_diffs`]: (): FakeAnswer => ({ status: 404, body: {} }) };
    const diff = await diffOf(
      { diff: '', collapsed: true },
      { ...missing, ...files((name) => blob(name, 'the same\n')) },
    );
    expect(diff).toEqual({ kind: 'modified', path, hunks: [] });
  });

  it('that ends too early is no basis for a review where there is nothing to complete it from', async () => {
    const { source } = await open({
      'graphql Change': () => ({ body: changeAnswer({ diffStatsSummary: { fileCount: 3 } }) }),
      [`GET ${mergeRequest}/raw_diffs`]: () => ({ status: 404, body: {} }),
    });
    await expect(source.diff()).rejects.toMatchObject({ code: 'service-refused' });
  });
});

describe('the files of a change at GitLab', () => {
  it('are read a hundred in a request, with the attributes of the base', async () => {
    const { source } = await open(files((name) => blob(name, name)));
    const [texts] = await Promise.all([source.files(named(100), 'head'), source.files(named(40), 'base')]);
    expect(texts.get(parseRepoPath('src/f99.ts'))).toBe('src/f99.ts');
    expect(asked('graphql Files')).toBe(1);
    expect((await source.files(named(250), 'head')).size).toBe(250);
    expect(asked('graphql Files')).toBe(4);
  });

  it.each<[string, object | undefined, unknown]>([
    ['an empty one is empty', blob('src/a.ts', ''), ''],
    ['one that is not there, a folder or a submodule', undefined, { absent: 'missing', path }],
    ['a symbolic link', blob('src/a.ts', 'b.ts', { mode: '120000' }), { absent: 'symlink', path }],
    [
      'one that Git LFS keeps',
      blob('src/a.ts', 'version https', { lfsOid: 'x' }),
      { absent: 'binary', path },
    ],
    ['one beyond measure', blob('src/a.ts', null, { size: '9000000' }), { absent: 'too-large', path }],
  ])('are named for what they are: %s', async (_, found, expected) => {
    const { source } = await open(files(() => found));
    expect((await source.files([path], 'head')).get(path)).toEqual(expected);
  });

  it.each([
    ['is cut off', blob('src/a.ts', 'the', { size: '14' })],
    ['is taken for binary', blob('src/a.ts', null)],
  ])('are read one by one where GraphQL gives less: what %s', async (_, found) => {
    const { source } = await open({
      ...files(() => found),
      [`GET ${project}/repository/files/src%2Fa.ts/raw?ref=${head}`]: () => ({
        body: 'the whole text',
        headers: { 'content-type': 'text/plain' },
      }),
    });
    expect((await source.files([path], 'head')).get(path)).toBe('the whole text');
  });
});

describe('the settings of a change at GitLab', () => {
  it('are those of the groups above, the root first, then of the target branch', async () => {
    const { settings } = await open({
      'graphql Change': ({ body }) => {
        expect(body).toMatchObject({
          group0: 'makers/autoglm-config',
          group1: 'makers/tools/autoglm-config',
        });
        const answer = changeAnswer({}, { repository: ownSettings('own') }) as { data: object };
        const groups = {
          group0: { repository: settingsOf('root') },
          group1: { repository: settingsOf('inner') },
        };
        return { body: { data: { ...answer.data, ...groups } } };
      },
    });
    expect(settings).toEqual([
      { file: 'makers/autoglm-config:.autoglm.yml', text: 'root' },
      { file: 'makers/tools/autoglm-config:.autoglm.yml', text: 'inner' },
      { file: '.autoglm.yml', text: 'own', commit: base },
    ]);
  });

  it('are asked for once more when the target branch was guessed wrong, and right the next time', async () => {
    const forge = await start({
      'graphql Change': ({ body }) => ({
        body: changeAnswer(
          { targetBranch: 'dev' },
          { repository: ownSettings(`of ${String(body['branch'])}`) },
        ),
      }),
      'graphql Settings': ({ body }) => ({
        body: { data: { project: { repository: ownSettings(`of ${String(body['branch'])}`) } } },
      }),
    });
    for (const times of [1, 2]) {
      const { settings } = await forge.reader.open(change, '', { base, head });
      expect([times, settings]).toEqual([times, [{ file: '.autoglm.yml', text: 'of dev', commit: base }]]);
    }
    expect(asked('graphql Settings')).toBe(1);
  });
});

describe('the author of a change at GitLab', () => {
  const level = (integerValue: number, isWhole = true): object => ({
    pageInfo: { hasNextPage: !isWhole },
    nodes: [{ accessLevel: { integerValue }, user: { id: 'gid://gitlab/User/3' } }, null],
  });
  const nobody = { pageInfo: { hasNextPage: false }, nodes: [] };
  const member = (answer: FakeAnswer): FakeAnswers => ({ [`GET ${project}/members/all/3`]: () => answer });
  const fork = { sourceProjectId: 2 };

  it.each<[string, boolean, object, object, FakeAnswers]>([
    ['a developer', false, {}, level(30), {}],
    ['a reporter', false, {}, level(20), {}],
    ['a guest', true, {}, level(10), {}],
    ['a member who works in a fork', false, fork, members, {}],
    ['nobody here who works in a fork', true, fork, nobody, {}],
    ['a member by an invited group', false, {}, nobody, member({ body: { access_level: 30 } })],
    ['no member', true, {}, nobody, member({ status: 404, body: {} })],
    ['whose role is not for us to see', true, {}, nobody, member({ status: 403, body: {} })],
    [
      'too far down the list',
      false,
      fork,
      { ...nobody, pageInfo: { hasNextPage: true } },
      member({ body: { access_level: 20 } }),
    ],
    ['deleted', true, { author: null }, members, {}],
  ])('is %s: an outsider %s', async (_, expected, more, projectMembers, answers) => {
    const answer = { body: changeAnswer(more, { projectMembers }) };
    const { isOutsideAuthor } = await open({ 'graphql Change': () => answer, ...answers });
    expect(isOutsideAuthor).toBe(expected);
  });

  it('is a bot where GitLab says so', async () => {
    const author = { ...queried.author, bot: true };
    const { change: read } = await open({ 'graphql Change': () => ({ body: changeAnswer({ author }) }) });
    expect(read.author).toEqual({ id: '3', name: 'ada', isBot: true });
  });
});
