import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TemporaryRepository } from '../../../test/temporary-repository.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import type { Explorer } from '../../ports/explorer.ts';
import { openChange } from './open-change.ts';
import type { OpenOptions } from './open-change.ts';

const a = parseRepoPath('a.ts');

async function explore(
  repository: TemporaryRepository,
  options: Partial<OpenOptions> = {},
): Promise<Explorer> {
  const { explore: start } = await openChange({ path: repository.root, ...options });
  if (start === undefined) throw new Error('nothing to look around in');
  return start();
}

/** One commit; then `a.ts` gets a first line, `gone.ts` goes and `new.ts` comes. */
function changedRepository(): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.write({ 'a.ts': 'one\ntwo\n', 'gone.ts': '1\n', '.gitignore': 'dist\n' }).commit();
  return repository
    .write({ 'a.ts': 'zero\none\ntwo\n', 'new.ts': '1\n', 'dist/x.js': '1\n' })
    .remove('gone.ts');
}

const headOf = async (explorer: Explorer) => (await explorer.tree('head')).paths.toSorted();
const blameOf = async (explorer: Explorer) =>
  (await explorer.blame(a, { first: 1, last: 9 })).map(({ first, last }) => [first, last]);

describe('a work tree', () => {
  it('has what git knows and what it does not ignore, as it lies there', async () => {
    using repository = changedRepository();
    symlinkSync('a.ts', join(repository.root, 'link.ts'));
    const explorer = await explore(repository);
    expect(await headOf(explorer)).toEqual(['.gitignore', 'a.ts', 'link.ts', 'new.ts']);
    expect((await explorer.tree('base')).paths).toEqual(['.gitignore', 'a.ts', 'gone.ts']);
    const link = parseRepoPath('link.ts');
    const files = await explorer.files([a, link], 'head');
    expect(files.get(a)).toBe('zero\none\ntwo\n');
    expect(files.get(link)).toEqual({ absent: 'symlink', path: link });
  });

  it('is blamed for the lines that somebody has committed', async () => {
    using repository = changedRepository();
    const explorer = await explore(repository);
    expect(await blameOf(explorer)).toEqual([[2, 3]]);
    expect(await explorer.blame(parseRepoPath('new.ts'), { first: 1, last: 1 })).toEqual([]);
    expect(await explorer.commits()).toEqual([]);
  });

  it('is looked at as a whole, though the change is narrowed to a part of it', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'x/a.ts': '1\n', 'b.ts': '1\n' }).commit();
    const explorer = await explore(repository, { path: join(repository.root, 'x') });
    expect(await headOf(explorer)).toEqual(['b.ts', 'x/a.ts']);
  });

  it('may have no commit yet', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.ts': '1\n' });
    const explorer = await explore(repository);
    const { paths } = await explorer.tree('base');
    expect([await headOf(explorer), paths, await blameOf(explorer), await explorer.commits()]).toEqual([
      ['a.ts'],
      ...[[], [], []],
    ]);
  });
});

it('what is staged is looked at as it is staged', async () => {
  using repository = changedRepository();
  repository.git('add', '-A');
  repository.write({ 'a.ts': 'something else\n', 'later.ts': '1\n' });
  const explorer = await explore(repository, { staged: true });
  expect(await headOf(explorer)).toEqual(['.gitignore', 'a.ts', 'new.ts']);
  expect(await blameOf(explorer)).toEqual([[2, 3]]);
});

it('commits have their whole message, and more than a hundred are told without the oldest', async () => {
  using repository = new TemporaryRepository();
  const commit = (message: string): string =>
    `commit refs/heads/main\ncommitter Test <test@localhost> 0 +0000\ndata <<END\n${message}\nEND\n`;
  const input = Array.from({ length: 103 }, (_, number) => commit(`${number}\n\nWith a body.\n`)).join('\n');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input });
  const commits = await (await explore(repository, { base: 'main~102', head: 'main' })).commits();
  expect(commits).toHaveLength(100);
  expect(commits[0]?.message).toBe('3\n\nWith a body.');
  expect(commits.at(-1)).toMatchObject({ author: 'Test', commit: repository.git('rev-parse', 'main') });
});

it('a repository that cannot be trusted does not get its programs run', async () => {
  using repository = new TemporaryRepository();
  repository.write({ 'a.ts': 'one\n', '.gitattributes': '*.ts diff=evil\n' }).commit();
  const first = repository.git('rev-parse', 'HEAD');
  repository.write({ 'a.ts': 'two\n' }).commit();
  for (const key of ['diff.evil.textconv', 'gpg.program', 'core.fsmonitor'])
    repository.git('config', key, `touch ${repository.root}/ran-${key} #`);
  repository.git('config', 'log.showSignature', 'true');
  for (const head of ['main', undefined]) {
    const explorer = await explore(repository, { base: first, ...(head && { head }) });
    expect(await blameOf(explorer)).toEqual([[1, 1]]);
    await explorer.commits();
    await explorer.tree('head');
  }
  expect(readdirSync(repository.root).filter((name) => name.startsWith('ran'))).toEqual([]);
});

it.each([
  ['a folder', { all: true }],
  ['a diff', { diffText: '--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-one\n+two\n' }],
])('of %s no more is known than the change', async (_, options) => {
  using repository = changedRepository();
  expect((await openChange({ path: repository.root, ...options })).explore).toBeUndefined();
});
