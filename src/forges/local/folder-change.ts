import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Absent } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { isRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import type { Git } from './git.ts';
import { readWorkTree } from './work-tree.ts';

/** Folders that never hold a project's own sources. */
const skippedFolders = new Set(['node_modules', 'bower_components', '.git', '.hg', '.svn', '.yarn']);

/** Every file of a folder, as if all of it were new. Inside a git repository ignored files are left out. */
export class FolderChange implements ChangeSource {
  readonly base = 'nothing';
  readonly head = 'work tree';
  readonly #root: string;
  readonly #under: string;
  readonly #git: Git | undefined;

  constructor(root: string, under: string, git: Git | undefined) {
    this.#root = root;
    this.#under = under;
    this.#git = git;
  }

  async diff(): Promise<readonly FileDiff[]> {
    const paths = this.#git === undefined ? await this.#found() : await this.#listed(this.#git);
    return paths
      .filter(isRepoPath)
      .sort()
      .map((path) => ({ kind: 'added', path, hunks: [] }));
  }

  async files(paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string | Absent>> {
    return readWorkTree(this.#root, paths);
  }

  async #listed(git: Git): Promise<string[]> {
    const under = this.#under === '' ? '.' : this.#under;
    const list = async (...kinds: readonly string[]): Promise<string[]> =>
      (await git.text(['ls-files', ...kinds, '-z', '--', under])).split('\0').filter((path) => path !== '');
    const [paths, deleted] = await Promise.all([
      list('--cached', '--others', '--exclude-standard', '--deduplicate'),
      list('--deleted'),
    ]);
    const gone = new Set(deleted);
    return paths.filter((path) => !gone.has(path));
  }

  /** What was named may be a file. */
  async #found(): Promise<string[]> {
    const isFolder = (await stat(join(this.#root, this.#under))).isDirectory();
    return isFolder ? this.#walk(this.#under) : [this.#under];
  }

  async #walk(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
    const nested = entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : this.#walk(path);
      return entry.isFile() ? [path] : [];
    });
    return (await Promise.all(nested)).flat();
  }
}
