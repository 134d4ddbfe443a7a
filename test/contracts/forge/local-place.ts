import { openChange } from '../../../src/forges/local/open-change.ts';
import { TemporaryRepository } from '../../temporary-repository.ts';
import type { Changes, ChangesPlace, ReadChange } from './forge-place.ts';

/** Git repositories on disk. */
export function startLocalPlace(): Promise<ChangesPlace> {
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

function inTheHandsOfATest(repository: TemporaryRepository): ReadChange {
  return {
    source: async () => (await openChange({ path: repository.root, base: 'main', head: 'change' })).source,
    push: (files) => apply(repository, files),
    forcePush: (files) => {
      repository.git('reset', '-q', '--hard', 'main');
      return apply(repository, files);
    },
  };
}

function apply(repository: TemporaryRepository, files: Changes): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) repository.remove(path);
    else repository.write({ [path]: text });
  }
  repository.commit();
  return Promise.resolve();
}
