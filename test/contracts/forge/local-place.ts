import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseSha } from '../../../src/domain/ids.ts';
import { openChange } from '../../../src/forges/local/open-change.ts';
import type { SpecialFile } from '../../kit/forge-stand-in/git/fast-import.ts';
import { TemporaryRepository } from '../../temporary-repository.ts';
import type { Changes, GitChange, GitPlace } from './forge-place.ts';

/** Git repositories on disk. */
export function startLocalPlace(): Promise<GitPlace> {
  const repositories: TemporaryRepository[] = [];
  return Promise.resolve({
    change: async (before, changed) => {
      const repository = new TemporaryRepository();
      repositories.push(repository);
      repository.write(before).commit();
      repository.git('checkout', '-q', '-b', 'change');
      await apply(repository, changed);
      return inTheHandsOfATest(repository);
    },
    [Symbol.asyncDispose]: () => {
      for (const repository of repositories) repository[Symbol.dispose]();
      return Promise.resolve();
    },
  });
}

function inTheHandsOfATest(repository: TemporaryRepository): GitChange {
  const open = () => openChange({ path: repository.root, base: 'main', head: 'change' });
  return {
    source: async () => (await open()).source,
    explore: async () => {
      const { explore } = await open();
      if (explore === undefined) throw new Error('git compares it');
      return explore();
    },
    head: () => parseSha(repository.git('rev-parse', 'change')),
    pushSpecial: (files) => {
      for (const [path, file] of Object.entries(files)) addSpecial(repository, path, file);
      repository.git('commit', '-q', '-m', 'special');
      return Promise.resolve();
    },
    push: (files) => apply(repository, files),
    forcePush: (files) => {
      repository.git('reset', '-q', '--hard', 'main');
      return apply(repository, files);
    },
  };
}

function addSpecial(repository: TemporaryRepository, path: string, file: SpecialFile): void {
  if ('link' in file) {
    symlinkSync(file.link, join(repository.root, path));
    repository.git('add', path);
  } else if ('submodule' in file) {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${file.submodule},${path}`);
  } else {
    throw new Error('it is no special file to git');
  }
}

function apply(repository: TemporaryRepository, files: Changes): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) repository.remove(path);
    else repository.write({ [path]: text });
  }
  repository.commit();
  return Promise.resolve();
}
