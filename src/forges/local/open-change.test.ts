import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TemporaryRepository } from '../../../test/temporary-repository.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import { openChange } from './open-change.ts';

async function changed(source: ChangeSource): Promise<readonly string[]> {
  return (await source.diff()).map((diff) => `${diff.kind} ${diff.path}`).sort();
}

async function text(source: ChangeSource, path: string, side: 'base' | 'head' = 'head'): Promise<unknown> {
  const found = (await source.files([parseRepoPath(path)], side)).get(parseRepoPath(path));
  return typeof found === 'string' ? found : found?.absent;
}

describe('without options', () => {
  it('a branch is compared with where it left the default branch, work tree included', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n', 'b.ts': '1\n' }).commit();
    repository.git('checkout', '-q', '-b', 'topic');
    repository.write({ 'a.ts': '2\n' }).commit();
    repository.git('checkout', '-q', 'main');
    repository.write({ 'later.ts': '1\n' }).commit();
    repository.git('checkout', '-q', 'topic');
    repository.write({ 'b.ts': '2\n', 'new.ts': '1\n', 'ignored.log': 'x', '.gitignore': '*.log\n' });
    const { source, isWorkTree } = await openChange({ path: repository.root });
    expect([source.base, source.head, isWorkTree]).toEqual(['main', 'work tree', true]);
    expect(await changed(source)).toEqual([
      'added .gitignore',
      'added new.ts',
      'modified a.ts',
      'modified b.ts',
    ]);
    expect([
      await text(source, 'a.ts'),
      await text(source, 'a.ts', 'base'),
      await text(source, 'new.ts', 'base'),
    ]).toEqual(['2\n', '1\n', 'missing']);
  });

  it('the default branch is compared with its upstream, so that what is not pushed is shown', async () => {
    using origin = new TemporaryRepository();
    origin.write({ 'a.ts': '1\n' }).commit();
    using clone = new TemporaryRepository();
    clone.git('remote', 'add', 'origin', origin.root);
    clone.git('fetch', '-q');
    clone.git('checkout', '-q', '-B', 'main', '--track', 'origin/main');
    clone.write({ 'a.ts': '2\n' }).commit();
    const { source } = await openChange({ path: clone.root });
    expect([source.base, await changed(source)]).toEqual(['origin/main', ['modified a.ts']]);
  });

  it('a branch pushed to its own copy at the remote is still compared with the default branch', async () => {
    using origin = new TemporaryRepository();
    origin.write({ 'a.ts': '1\n' }).commit();
    origin.git('checkout', '-q', '-b', 'topic');
    origin.write({ 'a.ts': '2\n' }).commit();
    using clone = new TemporaryRepository();
    clone.git('remote', 'add', 'origin', origin.root);
    clone.git('fetch', '-q');
    clone.git('checkout', '-q', '-b', 'topic', '--track', 'origin/topic');
    const { source } = await openChange({ path: clone.root });
    expect([source.base, await changed(source)]).toEqual(['origin/main', ['modified a.ts']]);
  });

  it('the only branch there is shows what is not committed', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n' }).commit();
    repository.write({ 'a.ts': '2\n' });
    const { source } = await openChange({ path: repository.root });
    expect([source.base, await changed(source)]).toEqual(['HEAD', ['modified a.ts']]);
  });

  it('a repository without a commit is new as a whole', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n' });
    expect(await changed((await openChange({ path: repository.root })).source)).toEqual(['added a.ts']);
  });
});

describe('with options', () => {
  it('two commits are compared from their merge base on', async () => {
    using repository = new TemporaryRepository();
    const first = repository.write({ 'a.ts': '1\n' }).commit();
    const second = repository.write({ 'b.ts': '1\n' }).commit();
    repository.write({ 'c.ts': '1\n' });
    const { source, isWorkTree } = await openChange({ path: repository.root, base: first, head: second });
    expect([await changed(source), isWorkTree, await text(source, 'b.ts')]).toEqual([
      ['added b.ts'],
      false,
      '1\n',
    ]);
  });

  it('what is staged is read from the index, not from disk', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n' }).commit();
    repository.write({ 'a.ts': 'staged\n' }).git('add', 'a.ts');
    repository.write({ 'a.ts': 'on disk\n' });
    const { source } = await openChange({ path: repository.root, staged: true });
    expect([await changed(source), await text(source, 'a.ts')]).toEqual([['modified a.ts'], 'staged\n']);
  });

  it('a path narrows the change, and paths stay those of the repository', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'x/a.ts': '1\n', 'y/b.ts': '1\n' });
    expect(await changed((await openChange({ path: join(repository.root, 'x') })).source)).toEqual([
      'added x/a.ts',
    ]);
    const all = await openChange({ path: join(repository.root, 'y/b.ts'), all: true });
    expect(await changed(all.source)).toEqual(['added y/b.ts']);
  });

  it('--all lists every file that is there and not ignored', async () => {
    using repository = new TemporaryRepository();
    repository
      .write({ 'a.ts': '1\n', 'gone.ts': '1\n', '.gitignore': 'dist\n', 'dist/b.js': '1\n' })
      .commit();
    repository.remove('gone.ts');
    const { source } = await openChange({ path: repository.root, all: true });
    expect(await changed(source)).toEqual(['added .gitignore', 'added a.ts']);
  });

  it('--all works in a folder that is no repository, and leaves installed packages out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'autoglm-folder-'));
    writeFileSync(join(folder, 'a.ts'), '1\n');
    const { source, git } = await openChange({ path: folder, all: true });
    expect([await changed(source), git]).toEqual([['added a.ts'], undefined]);
    const file = await openChange({ path: join(folder, 'a.ts'), all: true });
    expect(await changed(file.source)).toEqual(['added a.ts']);
  });

  it.each([
    ['the new side', 'two\n'],
    ['the old side', 'one\n'],
  ])('a diff is reviewed over a folder that holds %s', async (_side, onDisk) => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': onDisk });
    const diffText = '--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-one\n+two\n';
    const { source } = await openChange({ path: repository.root, diffText });
    expect([await changed(source), await text(source, 'a.ts')]).toEqual([['modified a.ts'], 'two\n']);
  });

  it('a file that fits neither side of a diff cannot be read', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': 'three\n' });
    const { source } = await openChange({
      path: repository.root,
      diffText: '--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-one\n+two\n',
    });
    expect(await text(source, 'a.ts')).toBe('missing');
  });
});

describe('files that are no text of their own', () => {
  it('are told by their kind', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'image.ts': Buffer.from([0, 1, 2]), 'päth with "quotes".ts': 'ü\n' });
    symlinkSync('/etc/passwd', join(repository.root, 'link.ts'));
    repository.commit();
    const head = await openChange({ path: repository.root, all: true });
    expect(
      await Promise.all(
        ['image.ts', 'link.ts', 'none.ts', 'päth with "quotes".ts'].map((path) => text(head.source, path)),
      ),
    ).toEqual(['binary', 'symlink', 'missing', 'ü\n']);
    const commit = await openChange({ path: repository.root, base: 'HEAD', head: 'HEAD' });
    expect(
      await Promise.all(
        ['image.ts', 'none.ts', 'päth with "quotes".ts'].map((path) => text(commit.source, path, 'base')),
      ),
    ).toEqual(['binary', 'missing', 'ü\n']);
  });
});

describe('what cannot be opened is said', () => {
  it.each([
    [
      'a folder outside of git',
      () => ({ path: mkdtempSync(join(tmpdir(), 'autoglm-folder-')) }),
      'not-a-repository',
    ],
    ['a path that is not there', () => ({ path: '/nowhere/at/all' }), 'not-found'],
  ])('%s', async (_what, options, code) => {
    await expect(openChange(options())).rejects.toMatchObject({ code });
  });

  it.each([
    ['a base that does not exist', { base: 'nope' }],
    ['a head that does not exist', { head: 'nope' }],
    ['an option in the place of a revision', { base: '--output=x' }],
  ])('%s', async (_what, options) => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n' }).commit();
    await expect(openChange({ path: repository.root, ...options })).rejects.toMatchObject({
      code: 'base-not-found',
    });
  });

  it('histories that share no commit', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n' }).commit();
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.commit('of its own');
    await expect(openChange({ path: repository.root, base: 'main' })).rejects.toMatchObject({
      code: 'base-not-found',
    });
  });
});

describe('a repository that cannot be trusted', () => {
  it('does not get its programs run', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n', '.gitattributes': '*.ts diff=evil\n' }).commit();
    for (const key of ['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.fsmonitor']) {
      repository.git('config', key, `touch ${repository.root}/ran-${key} #`);
    }
    repository.write({ 'a.ts': '2\n' });
    await changed((await openChange({ path: repository.root })).source);
    expect(readdirSync(repository.root).filter((name) => name.startsWith('ran'))).toEqual([]);
  });
});
