import { isRepoPath, parseRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { foldersAbove } from './folders-above.ts';

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
    return path !== 'package.json' || optionsIn(text) !== undefined;
  });
}

/** What a `package.json` has for Prettier; undefined: nothing, though it may be installed. */
export function optionsIn(packageFile: string): unknown {
  try {
    const read: unknown = JSON.parse(packageFile);
    return typeof read === 'object' && read !== null && 'prettier' in read ? read.prettier : undefined;
  } catch {
    return undefined;
  }
}

/** A package has its options where it begins, and that is not further down. */
const deepest = 3;

/** The folders that may say something of these paths, the top aside: those nearest to it first. */
export function styleFolders(paths: readonly RepoPath[]): readonly string[] {
  const folders = new Set(paths.flatMap((path) => foldersAbove(path).slice(0, -1)));
  return [...folders]
    .map((folder) => ({ folder, depth: folder.split('/').length - 1 }))
    .filter(({ depth }) => depth <= deepest)
    .sort((a, b) => a.depth - b.depth)
    .map(({ folder }) => folder);
}

export function styleFilesIn(folders: readonly string[]): readonly RepoPath[] {
  return folders
    .flatMap((folder) => [...prettierFiles, editorFile].map((name) => folder + name))
    .filter(isRepoPath);
}
