import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitLab } from '../../../test/kit/gitlab/gitlab.ts';
import type { GitLab } from '../../../test/kit/gitlab/gitlab.ts';
import type { ProjectScene } from '../../../test/kit/gitlab/scene/project-scene.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import type { Forge } from '../../ports/forge.ts';
import { forgeBeside, Subject } from './test-kit/subject.ts';

const lines = (count: number, word: string): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`).join('');

let gitLab: GitLab;
let forge: Forge;
let count = 0;

beforeAll(async () => {
  gitLab = await startGitLab({ requestsPerMinute: 100_000 });
  forge = forgeBeside(gitLab);
});

afterAll(async () => {
  expect(gitLab.defects()).toEqual([]);
  await gitLab[Symbol.asyncDispose]();
});

const projectWith = (files: Readonly<Record<string, string>>): Promise<ProjectScene> =>
  gitLab.project(`makers/odd-${++count}`, { files });
const asked = (operation: string): number =>
  gitLab.requests().filter((request) => request.operation.endsWith(operation)).length;

describe('a change with files of every kind', () => {
  it('is read for what it is', async () => {
    const project = await projectWith({ 'a.ts': 'a\n', 'b.ts': 'b\n', 'c.bin': 'c\0d', 'gone.ts': 'gone\n' });
    const scene = await project.open({
      files: {
        'a.ts': { link: 'b.ts' },
        'big.bin': Buffer.from([0, 1, 2]),
        'c.bin': Buffer.from([0, 1, 3]),
        'gone.ts': null,
        'lfs.ts': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
        module: { submodule: 'a'.repeat(40) },
        'latin.ts': Buffer.from([0x2f, 0x2f, 0xe9, 0x0a]),
        'empty.ts': '',
        'run.sh': { script: 'echo\n' },
      },
    });
    const { source } = await new Subject(gitLab, project, scene).open(forge);
    const diffs = await source.diff();
    const kinds = Object.fromEntries(
      diffs.map((diff) => [diff.path, diff.kind === 'opaque' ? diff.why : diff.kind]),
    );
    expect(kinds).toMatchObject({
      'big.bin': 'binary',
      'c.bin': 'binary',
      'gone.ts': 'deleted',
      'lfs.ts': 'added',
      module: 'submodule',
      'latin.ts': 'added',
      'empty.ts': 'added',
      'run.sh': 'added',
    });
    const paths = ['a.ts', 'lfs.ts', 'empty.ts', 'latin.ts', 'c.bin'].map(parseRepoPath);
    const texts = await source.files(paths, 'head');
    expect(paths.map((path) => texts.get(path))).toEqual([
      { absent: 'symlink', path: 'a.ts' },
      { absent: 'binary', path: 'lfs.ts' },
      '',
      '//\uFFFD\n',
      { absent: 'binary', path: 'c.bin' },
    ]);
  });

  it('has comments in files that GitLab leaves out of its list', async () => {
    const before = lines(4_000, 'a line of some length that makes a long file');
    const project = await projectWith({ 'large.ts': before, 'small.ts': 'a\n' });
    const scene = await project.open({
      files: {
        'large.ts': before.replaceAll(/length that makes/g, 'size which gives'),
        'collapsed.ts': lines(1_500, 'a line of some length'),
        'small.ts': 'b\n',
      },
    });
    const change = new Subject(gitLab, project, scene);
    gitLab.forgetRequests();
    const diffs = await (await change.open(forge)).source.diff();
    expect(diffs.map((diff) => `${diff.kind} ${diff.path}`).toSorted()).toEqual([
      'added collapsed.ts',
      'modified large.ts',
      'modified small.ts',
    ]);
    expect(asked('/raw_diffs')).toBe(1);
    const comments = [
      change.comment('one', parseRepoPath('collapsed.ts'), 700, 702),
      change.comment('two', parseRepoPath('small.ts'), 1),
    ];
    const { refused } = await forge.writer.comment(change.ref, '', change.call(...comments));
    expect(refused).toEqual([]);
    expect(change.shown.threads.map(({ startLine, line }) => [startLine, line])).toEqual([
      [700, 702],
      [undefined, 1],
    ]);
  });

  it('is listed whole where GitLab lists a part', async () => {
    const project = await projectWith({});
    const names = Array.from({ length: 1_050 }, (_, index) => `src/f${index}.ts`);
    const scene = await project.open({ files: Object.fromEntries(names.map((name) => [name, `${name}\n`])) });
    const diffs = await (await new Subject(gitLab, project, scene).open(forge)).source.diff();
    expect(diffs.map(({ path }) => String(path)).toSorted()).toEqual(names.toSorted());
    expect(diffs.every((diff) => diff.kind === 'added' && diff.hunks.length === 1)).toBe(true);
  }, 60_000);
});

describe('a change from a fork', () => {
  it('is read and commented on in the target project', async () => {
    const project = await projectWith({ 'a.ts': 'a\nb\nc\n' });
    const fork = await project.fork('eve');
    const scene = await project.open({ files: { 'a.ts': 'a\nB\nc\n' }, from: fork, author: 'eve' });
    const change = new Subject(gitLab, project, scene);
    const opened = await change.open(forge);
    expect(opened.change).toMatchObject({ fromFork: true, head: change.head });
    expect(opened.isOutsideAuthor).toBe(true);
    const path = parseRepoPath('a.ts');
    await opened.source.diff();
    expect((await opened.source.files([path], 'head')).get(path)).toBe('a\nB\nc\n');
    await forge.reader.posted(change.ref, '', change.head);
    const call = change.call(change.comment('one', path, 2));
    expect(await forge.writer.comment(change.ref, '', call)).toEqual({ refused: [] });
    await forge.writer.conclude(change.ref, '', {
      ...{ summary: undefined, resolve: [], reopen: [] },
      status: {
        ...{ review: 'r1', head: change.head, state: 'success', title: 'Nothing', summary: '' },
        ...{ annotations: [], replaces: undefined },
      },
    });
    expect(change.shown.statuses).toMatchObject([{ sha: change.head, state: 'success' }]);
  });
});

describe('the settings of a change', () => {
  it('are those of the branch, whatever tag has its name', async () => {
    const project = await projectWith({ '.autoglm.yml': 'language: en\n', 'a.ts': 'a\n' });
    const scene = await project.open({ files: { 'a.ts': 'b\n', '.autoglm.yml': 'rules: {}\n' } });
    const change = new Subject(gitLab, project, scene);
    await project.project.git.git('update-ref', 'refs/tags/main', change.head);
    const { settings } = await change.open(forge);
    const commit = await project.tip('main');
    expect(settings.at(-1)).toEqual({ file: '.autoglm.yml', text: 'language: en\n', commit });
  });

  it('are those of the branch that it is to be merged into', async () => {
    const project = await projectWith({ '.autoglm.yml': 'language: en\n', 'a.ts': 'a\n' });
    const commit = await project.commit({ '.autoglm.yml': 'language: zh-CN\n' }, { branch: 'dev' });
    const scene = await project.open({ files: { 'a.ts': 'b\n' }, target: 'dev' });
    const { settings } = await new Subject(gitLab, project, scene).open(forge);
    expect(settings.at(-1)).toEqual({ file: '.autoglm.yml', text: 'language: zh-CN\n', commit });
  });
});

describe('a change whose diff is still to be made', () => {
  it('is left for later, and reviewed then', async () => {
    const project = await projectWith({ 'a.ts': 'a\n' });
    const scene = await project.open({ files: { 'a.ts': 'b\n' }, isPrepared: false });
    const change = new Subject(gitLab, project, scene);
    await expect(change.open(forge)).rejects.toMatchObject({ code: 'change-not-ready' });
    scene.prepare();
    expect(await (await change.open(forge)).source.diff()).toHaveLength(1);
  });
});
