import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import { countRoundTrips } from '../../../test/kit/forge-stand-in/http/request-log.ts';
import { startGitLab } from '../../../test/kit/gitlab/gitlab.ts';
import type { GitLab } from '../../../test/kit/gitlab/gitlab.ts';
import type { ProjectScene } from '../../../test/kit/gitlab/scene/project-scene.ts';
import { parseRepoPath, parseSha } from '../../domain/ids.ts';
import type { Forge, Status } from '../../ports/forge.ts';
import { forgeBeside, Subject } from './test-kit/subject.ts';

const path = parseRepoPath('src/a.ts');
const lines = (count: number, word = 'line'): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`).join('');

async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const status: Status = {
  review: 'r1',
  head: parseSha('0'.repeat(40)),
  state: 'failure',
  title: '2 findings',
  summary: 'Two',
  annotations: [],
  replaces: undefined,
};

let gitLab: GitLab;
let forge: Forge;

beforeAll(async () => {
  gitLab = await startGitLab({ folder: '/git/lab' });
  forge = forgeBeside(gitLab);
});

afterAll(async () => {
  expect(gitLab.defects()).toEqual([]);
  await gitLab[Symbol.asyncDispose]();
});

const asked = (): readonly string[] => gitLab.requests().map(({ operation }) => operation);

let count = 0;
async function projectWith(files: Readonly<Record<string, string>>): Promise<ProjectScene> {
  return gitLab.project(`makers/tools/shop-${++count}`, { files });
}

describe('a change at GitLab', () => {
  let project: ProjectScene;
  let change: Subject;

  beforeAll(async () => {
    await gitLab.project('makers/autoglm-config', { files: { '.autoglm.yml': 'language: zh-CN\n' } });
    project = await projectWith({
      'src/a.ts': lines(30),
      'src/gone.ts': 'gone\n',
      'src/old.ts': lines(20, 'old'),
      '.gitattributes': '*.gen.ts linguist-generated\n',
      '.autoglm.yml': 'language: en\n',
    });
    const scene = await project.open({
      files: {
        'src/a.ts': lines(30).replace('line 10\n', 'line ten\nand more\n'),
        'src/gone.ts': null,
        'src/new.ts': 'new\n',
        'src/old.ts': null,
        'src/moved.ts': lines(20, 'old').replace('old 5\n', 'old five\n'),
      },
      title: 'A title',
      description: 'A body',
      labels: ['bug'],
      reviewers: ['bob', 'eve'],
    });
    change = new Subject(gitLab, project, scene);
  });

  beforeEach(() => {
    gitLab.forgetRequests();
  });

  it('is read with its settings and files', async () => {
    const { change: read, labels, settings, isOutsideAuthor, source } = await change.open(forge);
    expect(read).toMatchObject({
      title: 'A title',
      body: 'A body',
      state: 'open',
      draft: false,
      fromFork: false,
      head: change.head,
      author: { name: 'ada', isBot: false },
    });
    expect(isOutsideAuthor).toBe(false);
    expect(labels).toEqual(['bug']);
    expect(read.reviewers?.map(({ name }) => name)).toEqual(['bob', 'eve']);
    expect(settings).toEqual([
      { file: 'makers/autoglm-config:.autoglm.yml', text: 'language: zh-CN\n' },
      { file: '.autoglm.yml', text: 'language: en\n', commit: await project.tip() },
    ]);
    const diff = await source.diff();
    expect(diff.map((file) => `${file.kind} ${file.path}`).toSorted()).toEqual([
      'added src/new.ts',
      'deleted src/gone.ts',
      'modified src/a.ts',
      'renamed src/moved.ts',
    ]);
    const missing = parseRepoPath('src/missing.ts');
    const attributes = parseRepoPath('.gitattributes');
    const [heads, bases] = await Promise.all([
      source.files([path, missing], 'head'),
      source.files([attributes], 'base'),
    ]);
    expect(heads.get(path)).toContain('line ten\nand more\n');
    expect(heads.get(missing)).toEqual({ absent: 'missing', path: missing });
    expect(bases.get(attributes)).toBe('*.gen.ts linguist-generated\n');
    expect(asked()).toHaveLength(3);
  });

  it('gets comments, a summary and a status, which are found again', async () => {
    await (await change.open(forge)).source.diff();
    const before = await forge.reader.posted(change.ref, '', change.head);
    expect(before).toEqual({
      head: change.head,
      findings: [],
      reviewCalls: [],
      summary: undefined,
      statuses: [],
      mergeability: 'clean',
    });
    const moved = parseRepoPath('src/moved.ts');
    const comments = [
      change.comment('one', path, 10),
      change.comment('two', path, 10, 11),
      change.comment('three', moved, 4, 6),
    ];
    expect(await forge.writer.comment(change.ref, '', change.call(...comments))).toEqual({ refused: [] });
    await forge.writer.conclude(change.ref, '', {
      summary: { replaces: undefined, body: `Summary ${change.mark('summary', 'r1')}` },
      resolve: [],
      reopen: [],
      status: { ...status, head: change.head },
    });
    const after = await forge.reader.posted(change.ref, '', change.head);
    const open = { thread: expect.any(String), isResolved: false, isAnswered: false };
    expect(after).toEqual({
      head: change.head,
      findings: [
        { id: 'one', ...open },
        { id: 'two', ...open },
        { id: 'three', ...open },
      ],
      reviewCalls: [change.head],
      summary: { id: expect.any(String), body: expect.stringContaining('Summary') },
      statuses: [],
      mergeability: 'clean',
    });
    const { threads, notes, statuses, drafts } = change.shown;
    expect(threads.map(({ path: at, startLine, line }) => ({ at, startLine, line }))).toEqual([
      { at: 'src/a.ts', startLine: undefined, line: 10 },
      { at: 'src/a.ts', startLine: 10, line: 11 },
      { at: 'src/moved.ts', startLine: 4, line: 6 },
    ]);
    expect(notes).toHaveLength(1);
    expect(drafts).toBe(0);
    expect(statuses).toMatchObject([
      { sha: change.head, name: 'Open-AutoGLM', state: 'failed', description: '2 findings' },
    ]);
  });

  it('has its threads resolved and reopened, its summary and status written over', async () => {
    const before = await forge.reader.posted(change.ref, '', change.head);
    const [one, two] = before.findings.map(({ thread }) => thread);
    const conclude = (resolve: readonly string[], reopen: readonly string[]): Promise<void> =>
      forge.writer.conclude(change.ref, '', {
        summary: { replaces: before.summary?.id, body: 'Summary again' },
        resolve,
        reopen,
        status: { ...status, head: change.head, state: 'success', title: 'Nothing' },
      });
    await conclude([one ?? '', two ?? ''], []);
    await conclude(['gid://gitlab/Discussion/' + 'e'.repeat(40)], [two ?? '']);
    const { threads, notes, statuses } = change.shown;
    expect(threads.map(({ isResolved }) => isResolved)).toEqual([true, false, false]);
    expect(notes.map(({ body }) => body)).toEqual(['Summary again']);
    expect(statuses.at(-1)).toMatchObject({ state: 'success', description: 'Nothing' });
  });

  it('knows which threads somebody else has answered', async () => {
    const [, two] = change.shown.threads;
    await change.scene.reply(two?.id ?? '', 'ada', 'I do not think so');
    const { findings } = await forge.reader.posted(change.ref, '', change.head);
    expect(findings.map(({ isAnswered }) => isAnswered)).toEqual([false, true, false]);
  });

  it('takes all comments but those at lines that it does not show', async () => {
    const comments = [
      change.comment('bad', path, 25),
      change.comment('four', path, 9),
      change.comment('worse', path, 1, 2),
    ];
    expect(await forge.writer.comment(change.ref, '', change.call(...comments))).toEqual({
      refused: ['bad', 'worse'],
    });
    expect(change.shown.threads.at(-1)).toMatchObject({ line: 9 });
  });

  it('tells what changed since a head that was seen before', async () => {
    const seen = change.head;
    await change.scene.push({ 'src/new.ts': 'newer\n' });
    const since = await (await change.open(forge)).changesSince(seen);
    expect(since?.map((file) => `${file.kind} ${file.path}`)).toEqual(['modified src/new.ts']);
    await change.scene.forcePush({ 'src/new.ts': 'newest\n' });
    const rewritten = await (await change.open(forge)).changesSince(seen);
    expect(rewritten?.map((file) => file.path)).toContain('src/new.ts');
    expect(await (await change.open(forge)).changesSince(parseSha('f'.repeat(40)))).toBeUndefined();
  });

  it('is not there when GitLab does not know it', async () => {
    const missing = { ...change.ref, number: 99 };
    await expect(forge.reader.open(missing, '')).rejects.toMatchObject({ code: 'change-not-found' });
    await expect(forge.reader.posted(missing, '', change.head)).rejects.toMatchObject({
      code: 'change-not-found',
    });
  });

  it('is listed with its project', async () => {
    const repositories = await listOf(forge.reader.repositories());
    expect(repositories.map(({ repository }) => repository.path)).toContain(project.path);
    const listed = {
      ref: change.ref,
      head: change.head,
      base: change.head,
      draft: false,
      updatedAt: expect.any(Date),
      mergeability: expect.any(String),
    };
    const { repo } = change.ref;
    expect(await listOf(forge.reader.openChanges(repo, ''))).toEqual([listed]);
    expect(await listOf(forge.reader.openChanges(repo, '', 'main'))).toEqual([listed]);
    expect(await listOf(forge.reader.openChanges(repo, '', 'other'))).toEqual([]);
    expect(await listOf(forge.reader.openChanges({ ...repo, path: 'no/such' }, ''))).toEqual([]);
  });
});

describe('the requests of a first review', () => {
  it.each([1, 100])('of %i files are few, five round trips until its comments stand', async (amount) => {
    const project = await projectWith({});
    const names = Array.from({ length: amount }, (_, index) => `src/f${index}.ts`);
    const files = Object.fromEntries(names.map((name) => [name, 'a\nb\n']));
    const change = new Subject(gitLab, project, await project.open({ files }));
    await forge.reader.open(change.ref, '');
    gitLab.forgetRequests();
    using _ = gitLab.intercept(({ phase }) => (phase === 'before' ? plainFaults.delay(200) : undefined));
    const { source } = await change.open(forge);
    await source.diff();
    const paths = names.map(parseRepoPath);
    await Promise.all([
      source.files(paths, 'head'),
      source.files([parseRepoPath('.gitattributes'), parseRepoPath('src/.gitattributes')], 'base'),
    ]);
    await forge.reader.posted(change.ref, '', change.head);
    const comments = paths.slice(0, 10).map((at, index) => change.comment(`f${index}`, at, 1, 2));
    await forge.writer.comment(change.ref, '', change.call(...comments));
    expect(countRoundTrips(gitLab.requests())).toBeLessThanOrEqual(5);
    await forge.writer.conclude(change.ref, '', {
      ...{ summary: { replaces: undefined, body: 'Summary' }, resolve: [], reopen: [] },
      status: { ...status, head: change.head },
    });
    expect(asked().length).toBeLessThanOrEqual(8 + comments.length);
    expect(change.shown.threads).toHaveLength(comments.length);
  });
});
