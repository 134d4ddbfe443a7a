import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../domain/errors.ts';
import { isRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Git } from './git.ts';

/** Files right in a folder of a commit or tree, in the order of their names. */
export async function filesAt(git: Git, commit: string, folder: RepoPath): Promise<readonly RepoPath[]> {
  const printed = await git.text(['ls-tree', '-z', '--full-tree', '--name-only', commit, '--', `${folder}/`]);
  return printed.split('\0').filter(isRepoPath);
}

/** The same, as they lie on disk. */
export async function filesOnDisk(root: string, folder: RepoPath): Promise<readonly RepoPath[]> {
  const names = await readdir(join(root, folder)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  });
  return names
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter(isRepoPath);
}
