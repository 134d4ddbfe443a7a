import { isRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Git } from './git.ts';
import type { Head } from './git-change.ts';

/** By path, git's modes, such as `100644`. */
export type Modes = ReadonlyMap<RepoPath, string>;

export const specialModes = { symlink: '120000', submodule: '160000' } as const;

/** @param commit A commit or tree. */
export async function modesAt(git: Git, commit: string): Promise<Modes> {
  return parseModes(await git.text(['ls-tree', '-r', '-z', '--full-tree', commit]));
}

/** Files of the work tree are those that git knows and those that it does not ignore. */
export async function modesOf(git: Git, head: Head): Promise<Modes> {
  if (head.kind === 'commit') return modesAt(git, head.commit);
  const tracked = parseModes(await git.text(['ls-files', '--stage', '-z']));
  if (head.kind === 'index') return tracked;
  const [deleted, others] = await Promise.all([
    git.text(['ls-files', '--deleted', '-z']),
    git.text(['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const gone = new Set(deleted.split('\0'));
  const there = [...tracked].filter(([path]) => !gone.has(path));
  const untracked = others.split('\0').filter(isRepoPath);
  return new Map([...there, ...untracked.map((path): [RepoPath, string] => [path, '100644'])]);
}

/** `<mode> … TAB <path>`, each ended by NUL. */
function parseModes(printed: string): Modes {
  return new Map(
    printed.split('\0').flatMap((row): [RepoPath, string][] => {
      const tab = row.indexOf('\t');
      const path = row.slice(tab + 1);
      return tab === -1 || !isRepoPath(path) ? [] : [[path, row.slice(0, row.indexOf(' '))]];
    }),
  );
}
