import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TemporaryRepository } from '../../../test/temporary-repository.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { fixBranchName, openFixBranch } from './fix-branch.ts';
import { Git } from './git.ts';
import { writeFixes } from './write-fixes.ts';

const path = parseRepoPath('src/a b.ts');

function repositoryWith(text: string): TemporaryRepository {
  const repository = new TemporaryRepository().write({ [path]: text, 'other.ts': '1\n' });
  repository.commit('first');
  return repository;
}

const fixes = [
  { path, before: 'one\ntwo\n', after: '1\ntwo\n', message: 'fix: one' },
  { path, before: '1\ntwo\n', after: '1\n2\n', message: 'fix: two\n\nWith a body.' },
];

describe('a fix branch', () => {
  it('has one commit per fix on top of the head', async () => {
    using repository = repositoryWith('one\ntwo\n');
    const branch = await openFixBranch(new Git(repository.root), 'HEAD', 'autoglm/fix/main-1', fixes);
    expect(branch.commits).toHaveLength(2);
    expect(repository.git('log', '--format=%s by %an', 'autoglm/fix/main-1')).toBe(
      'fix: two by Test\nfix: one by Test\nfirst by Test',
    );
    expect(repository.git('show', `autoglm/fix/main-1:${path}`)).toBe('1\n2');
    expect(repository.git('diff', '--stat', 'main', 'autoglm/fix/main-1', '--', 'other.ts')).toBe('');
  });

  it('leaves the work tree, the index and the branch at hand as they were', async () => {
    using repository = repositoryWith('one\ntwo\n');
    writeFileSync(join(repository.root, 'other.ts'), 'dirty\n');
    await openFixBranch(new Git(repository.root), 'HEAD', 'fixes', fixes);
    expect(repository.git('status', '--short')).toBe('M other.ts');
    expect(repository.git('symbolic-ref', '--short', 'HEAD')).toBe('main');
  });

  it('keeps the mode of a file', async () => {
    using repository = repositoryWith('one\ntwo\n');
    repository.git('update-index', '--chmod=+x', path);
    repository.git('commit', '-q', '-m', 'executable');
    await openFixBranch(new Git(repository.root), 'HEAD', 'fixes', fixes);
    expect(repository.git('ls-tree', 'fixes', '--', path)).toMatch(/^100755/);
  });

  it('is not made when the head has another text: nothing is left behind', async () => {
    using repository = repositoryWith('three\n');
    await expect(openFixBranch(new Git(repository.root), 'HEAD', 'fixes', fixes)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(repository.git('branch', '--list', 'fixes')).toBe('');
  });

  it('is never written over another', async () => {
    using repository = repositoryWith('one\ntwo\n');
    repository.git('branch', 'fixes');
    await expect(openFixBranch(new Git(repository.root), 'HEAD', 'fixes', fixes)).rejects.toMatchObject({
      code: 'branch-exists',
    });
  });

  it.each([
    ['main', 'autoglm/fix/main-1234567'],
    ['feature/über uns', 'autoglm/fix/feature-ber-uns-1234567'],
    ['..', 'autoglm/fix/head-1234567'],
    ['a..b.lock', 'autoglm/fix/a.b-1234567'],
  ])('for %s is named %s', (change, name) => {
    expect(fixBranchName(change, '1234567890abcdef')).toBe(name);
  });
});

describe('writing fixes to the work tree', () => {
  it('changes a file that is as it was reviewed, and leaves one that somebody changed', async () => {
    using repository = repositoryWith('one\n');
    const other = parseRepoPath('other.ts');
    const result = await writeFixes(repository.root, [
      { path, before: 'one\n', after: 'fixed\n' },
      { path: other, before: 'reviewed\n', after: 'fixed\n' },
    ]);
    expect(result).toEqual({ written: [path], changedMeanwhile: [other] });
    expect([repository.read(path), repository.read(other)]).toEqual(['fixed\n', '1\n']);
  });
});
