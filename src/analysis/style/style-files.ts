import { isRepoPath, parseRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';

/** Where Prettier looks for its options in a folder, in its order. Those that are programs are never run: see `isProgram`. */
export const prettierFiles = [
  'package.json',
  '.prettierrc',
  '.prettierrc.json',
  '.prettierrc.yaml',
  '.prettierrc.yml',
  '.prettierrc.json5',
  '.prettierrc.js',
  '.prettierrc.ts',
  '.prettierrc.mjs',
  '.prettierrc.mts',
  '.prettierrc.cjs',
  '.prettierrc.cts',
  'prettier.config.js',
  'prettier.config.ts',
  'prettier.config.mjs',
  'prettier.config.mts',
  'prettier.config.cjs',
  'prettier.config.cts',
  '.prettierrc.toml',
] as const;
export const editorFile = parseRepoPath('.editorconfig');
/** Read at the top only. */
export const ignoreFile = '.prettierignore';

/** Options that are a program's result: what they are is not known. */
export function isProgram(file: string): boolean {
  return /\.[cm]?[jt]s$/.test(file);
}

/** What the top of a repository may say of style. */
export const styleFilesAtTop: readonly RepoPath[] = [...prettierFiles, editorFile, ignoreFile].filter(
  isRepoPath,
);

/** Does one of these say that the repository cares? A `package.json` may be there for anything. */
export function saysStyle(files: ReadonlyMap<RepoPath, unknown>): boolean {
  return styleFilesAtTop.some((path) => {
    const text = files.get(path);
    if (typeof text !== 'string' || path === ignoreFile) return false;
    return path !== 'package.json' || text.includes('"prettier"');
  });
}

/** What the folders above these paths may say, the top aside. */
export function styleFilesBelow(paths: readonly RepoPath[], most: number): readonly RepoPath[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
      folders.add(path.slice(0, slash + 1));
  return [...folders]
    .slice(0, most)
    .flatMap((folder) => [...prettierFiles, editorFile].map((name) => folder + name))
    .filter(isRepoPath);
}
